package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// One entry of the chronology.
///
/// @param happenedLatest the first instant after it
/// @param undated true if the source gives no date; such entries come last, in a band of their own
/// @param known how the knower asked about stood to it
/// @param hindsight true if it was not known at the time asked about
record EntryJson(
        String entryId,
        int version,
        String type,
        String happened,
        @Nullable String happenedEarliest,
        @Nullable String happenedLatest,
        @Nullable Boolean undated,
        String recorded,
        String agency,
        AuthorJson author,
        @Nullable String summary,
        List<String> subjects,
        @Nullable String childSeen,
        @Nullable String contentStatus,
        long position,
        String ledgerTime,
        @Nullable KnownJson known,
        boolean corrected,
        boolean retracted,
        boolean late,
        @Nullable Boolean hindsight) {

    /// @param role in the words of the source
    /// @param kind the kind of post, if known
    /// @param worker which worker of the case, if it says so
    record AuthorJson(@Nullable String role, @Nullable String kind, @Nullable String worker) {}

    static EntryJson of(Seen seen, Lens lens, Texts.Opened texts) {
        EntryVersion version = seen.version();
        OpenEvent event = texts.at(version.position());
        When happened = version.happened();
        return new EntryJson(
                version.entry().text(),
                version.version(),
                version.type(),
                happened.text(),
                happened.earliest().map(Instant::toString).orElse(null),
                happened.latest().map(Instant::toString).orElse(null),
                happened.stated() ? null : Boolean.TRUE,
                version.recorded().text(),
                version.agency().text(),
                author(version, event),
                event.summary().orElse(null),
                version.subjects().stream().map(PersonId::text).toList(),
                version.childSeen(),
                version.contentStatus(),
                version.position(),
                Answers.ledgerTime(version.ledgerTime()),
                seen.standing() == null
                        ? null
                        : KnownJson.of(seen.standing(), version, lens, texts),
                seen.corrected(),
                seen.retracted(),
                seen.late(),
                seen.hindsight() ? Boolean.TRUE : null);
    }

    static AuthorJson author(EntryVersion version, OpenEvent event) {
        return new AuthorJson(
                event.authorRole().orElse(null),
                version.authorKind(),
                event.authorWorker().map(PersonId::text).orElse(null));
    }

    @Override
    public String toString() {
        return "EntryJson[" + entryId + "]";
    }
}
