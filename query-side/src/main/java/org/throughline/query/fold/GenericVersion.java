package org.throughline.query.fold;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.time.When;
import org.throughline.schema.time.WhenSyntax;
import tools.jackson.databind.JsonNode;

/// An event of a type that this reader does not know: what all events have in common, as far as it
/// can be read. What cannot be is left open.
final class GenericVersion {

    private GenericVersion() {}

    static EntryVersions.Version of(Decoded.Unknown unknown, long position) {
        JsonNode data = unknown.data();
        return new EntryVersions.Version(
                0,
                position,
                unknown.type(),
                unknown.header().agency(),
                when(data.path("happened")),
                when(data.path("recorded")),
                subjects(data.path("subjects")),
                status(data.path("contentStatus").stringValue("")),
                null,
                null);
    }

    private static When when(JsonNode node) {
        try {
            return When.parse(node.stringValue(""));
        } catch (WhenSyntax _) {
            return When.notStated();
        }
    }

    private static Set<PersonId> subjects(JsonNode node) {
        Set<PersonId> subjects = new TreeSet<>();
        for (JsonNode each : node) {
            String text = each.stringValue("");
            if (text.matches(PersonId.pattern())) {
                subjects.add(PersonId.of(text));
            }
        }
        return subjects.isEmpty() ? Set.of(PersonId.CHILD) : subjects;
    }

    private static @Nullable ContentStatus status(String text) {
        return Arrays.stream(ContentStatus.values())
                .filter(each -> Kebab.text(each).equals(text))
                .findFirst()
                .orElse(null);
    }
}
