package org.throughline.query.feed;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.time.When;
import tools.jackson.databind.JsonNode;

/// What one version of an entry says, as far as it is public.
///
/// @param type name and version of the event type: `contact-recorded.v1`
/// @param event absent if this reader does not know the type
public record Version(
        String type,
        AgencyId agency,
        When happened,
        When recorded,
        Set<PersonId> subjects,
        @Nullable ContentStatus contentStatus,
        @Nullable CaseEvent event) {

    static Version of(String type, CaseEvent event) {
        Entry entry = event.entry();
        return new Version(
                type,
                entry.agency(),
                entry.happened(),
                entry.recorded(),
                entry.subjects(),
                entry.contentStatus(),
                event);
    }

    /// From the parts that all types have. What is missing or newer than this reader is left open.
    static Version of(Decoded.Unknown unknown) {
        JsonNode data = unknown.data();
        Set<PersonId> subjects = new TreeSet<>();
        data.path("subjects")
                .forEach(
                        each ->
                                read(() -> PersonId.of(each.stringValue("")))
                                        .ifPresent(subjects::add));
        return new Version(
                unknown.type(),
                unknown.header().agency(),
                when(data.path("happened")),
                when(data.path("recorded")),
                subjects.isEmpty() ? Set.of(PersonId.CHILD) : subjects,
                read(() ->
                                Kebab.of(
                                        ContentStatus.class,
                                        data.path("contentStatus").stringValue("")))
                        .orElse(null),
                null);
    }

    private static When when(JsonNode node) {
        return read(() -> When.parse(node.stringValue(""))).orElseGet(When::notStated);
    }

    private static <T> Optional<T> read(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
