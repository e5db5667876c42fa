package org.throughline.query.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Question;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Which version of an entry a question shows to a reader, and which statements about it count.
final class Showing {

    private final CaseRecord record;
    private final Reader reader;
    private final MayRead readable;
    private final Knowers knowers;
    private final Question question;

    Showing(
            CaseRecord record,
            Reader reader,
            MayRead readable,
            Knowers knowers,
            Question question) {
        this.record = record;
        this.reader = reader;
        this.readable = readable;
        this.knowers = knowers;
        this.question = question;
    }

    /// Whether the question lets through whatever may be read.
    boolean letsAll() {
        return question.known() == null && question.by() == null;
    }

    /// Whether the question lets a version through: it was known, or nobody asks by whom.
    boolean lets(EntryVersion version) {
        if (shows(version) || (!question.quarantined() && question.by() == null)) {
            return true;
        }
        CaseRecord.Entry entry = record.entry(version.entry());
        return (!question.quarantined() || entry.mayHaveBegun(question.known()))
                && knowers.asked(version.entry())
                        .flatMap(knower -> entry.knowings(knower).stream())
                        .filter(each -> each.version() == version.version() && each.positive())
                        .anyMatch(each -> begun(each.since()));
    }

    private boolean begun(When since) {
        return !question.quarantined()
                || since.begunBy(Objects.requireNonNull(question.known())) != Truth.NO;
    }

    /// Whether a right shows a version to an agency that asks about no knowledge in particular.
    /// That it may read it does not say that it knows it.
    private boolean shows(EntryVersion version) {
        return reader.agency() != null
                && question.known() == null
                && !question.given().containsKey("by")
                && readable.opened(version);
    }

    /// @param may the versions to choose from, not empty
    Optional<Seen> see(EntryId id, List<EntryVersion> may) {
        CaseRecord.Entry entry = record.entry(id);
        EntryVersion newest = may.getLast();
        if (letsAll()) {
            return Optional.of(seen(entry, newest, null, false));
        }
        if (shows(newest)) {
            KnowerKey own = KnowerKey.of(Objects.requireNonNull(reader.agency()));
            return Optional.of(seen(entry, newest, record.standing(own, id, null), false));
        }
        Optional<Standing> standing = knowers.best(id, entry);
        if (standing.isPresent()) {
            return may.stream()
                    .filter(each -> each.version() <= standing.get().version())
                    .reduce((_, last) -> last)
                    .map(shown -> seen(entry, shown, standing.get(), false));
        }
        return question.known() != null && question.hindsight()
                ? Optional.of(seen(entry, newest, null, true))
                : Optional.empty();
    }

    private Seen seen(
            CaseRecord.Entry entry,
            EntryVersion version,
            @Nullable Standing standing,
            boolean hindsight) {
        return new Seen(
                version,
                standing,
                version.version() > 1,
                entry.retractions().stream().anyMatch(this::counts),
                entry.versions().getFirst().late(),
                hindsight);
    }

    /// Whether what says that an entry was entered in error counts: with a time asked about, only
    /// if those asked about had said so by then.
    boolean counts(Retraction retraction) {
        boolean asked = question.by() == null || question.by().equals(retraction.agency().text());
        return !question.quarantined() || (begun(retraction.recorded()) && asked);
    }
}
