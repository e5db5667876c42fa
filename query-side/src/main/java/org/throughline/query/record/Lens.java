package org.throughline.query.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Question;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Standing;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.Truth;

/// A case as a reader may see it and as a question asks for it. What was learned later than asked
/// about is nowhere in here but in one count.
public final class Lens {

    private static final Comparator<Seen> ORDER =
            Comparator.comparing(Seen::version, EntryVersion.ORDER);

    private final CaseRecord record;
    private final long position;
    private final Reader reader;
    private final Function<Question, Lens> another;
    private final Question question;
    private final MayRead readable;
    private final Knowers knowers;
    private final Showing showing;
    private final Map<EntryId, Optional<Seen>> byEntry = new HashMap<>();
    private final List<CaseAct> acts;
    private @Nullable List<Seen> seen;
    private @Nullable CaseStatus status;

    /// @param acts those up to the position
    Lens(
            CaseRecord record,
            long position,
            Reader reader,
            MayRead readable,
            Question question,
            List<CaseAct> acts) {
        this.record = record;
        this.position = position;
        this.reader = reader;
        this.another = other -> new Lens(record, position, reader, readable, other, acts);
        this.question = question;
        this.readable = readable;
        this.knowers = new Knowers(record, readable, reader.agency(), question);
        this.showing = new Showing(record, reader, readable, knowers, question);
        this.acts = acts;
    }

    /// The same case at the same position, for another question of the same reader.
    public Lens asking(Question other) {
        return another.apply(reader.allowed(other));
    }

    /// The same for all knowers together. An agency is told by it of those that wrote what it may
    /// read, as far as they wrote it, and of nobody else.
    public Lens ofAll(Question other) {
        return another.apply(other.by(null));
    }

    public CaseId caseId() {
        return record.id();
    }

    public long position() {
        return position;
    }

    public Question question() {
        return question;
    }

    public CaseStatus status() {
        if (status == null) {
            Instant known = question.quarantined() ? question.known() : null;
            status = CaseStatus.of(acts, entry -> seen(entry).isPresent(), known);
        }
        return status;
    }

    /// Whether the reader may know that the case exists.
    public boolean exists() {
        return readable.exists();
    }

    /// The entries that the question lets through, those without a date last.
    public List<Seen> seen() {
        List<Seen> all = seen;
        if (all == null) {
            all =
                    readable.entries().stream()
                            .flatMap(entry -> seen(entry).stream())
                            .sorted(ORDER)
                            .toList();
            seen = all;
        }
        return all;
    }

    /// Those of some types only; what else there is may stay unseen.
    public List<Seen> seen(Predicate<EntryVersion> which) {
        return readable.entries().stream()
                .filter(entry -> readable.versions(entry).stream().anyMatch(which))
                .flatMap(entry -> seen(entry).stream())
                .filter(each -> which.test(each.version()))
                .sorted(ORDER)
                .toList();
    }

    /// How many there are of all types.
    public int size() {
        return showing.letsAll() ? readable.entries().size() : seen().size();
    }

    /// Those of them that touch the period asked for.
    public List<Seen> inPeriod() {
        return seen().stream().filter(this::inPeriod).toList();
    }

    public Optional<Seen> seen(EntryId entry) {
        return byEntry.computeIfAbsent(
                entry,
                each -> {
                    List<EntryVersion> may = readable.versions(each);
                    return may.isEmpty() ? Optional.empty() : showing.see(each, may);
                });
    }

    public EntryCounts counts(int shown) {
        return counts(shown, _ -> true);
    }

    /// The same for entries of some types only. A correction can make another type of an entry:
    /// each counts as what the question shows of it or, not yet known, as what it has become.
    public EntryCounts counts(int shown, Predicate<EntryVersion> which) {
        List<Seen> kept = seen().stream().filter(each -> which.test(each.version())).toList();
        Stream<EntryVersion> unseen =
                readable.entries().stream()
                        .filter(each -> seen(each).isEmpty())
                        .map(each -> readable.versions(each).getLast());
        int all = kept.size() + Math.toIntExact(unseen.filter(which).count());
        int outside = Math.toIntExact(kept.stream().filter(each -> !inPeriod(each)).count());
        int knownNow = Math.toIntExact(kept.stream().filter(each -> !each.hindsight()).count());
        boolean asked = question.known() != null;
        return new EntryCounts(
                shown,
                outside + (asked ? 0 : all - kept.size()),
                asked ? all - knownNow : null,
                withheld(which),
                question.quarantined() ? null : all);
    }

    /// How many more the question would let through if the reader had a right to them; an agency is
    /// not told.
    public @Nullable Integer withheldCount() {
        return withheld(_ -> true);
    }

    private @Nullable Integer withheld(Predicate<EntryVersion> which) {
        return reader.agency() == null
                ? Math.toIntExact(withheld().filter(each -> which.test(each.version())).count())
                : null;
    }

    private Stream<Seen> withheld() {
        return readable.withheld().stream()
                .flatMap(each -> showing.see(each, record.entry(each).versions()).stream());
    }

    /// What the question would let through if nothing were kept from this reader. It makes a number
    /// and is never shown.
    public List<Seen> withWithheld() {
        return Stream.concat(seen().stream(), withheld()).sorted(ORDER).toList();
    }

    /// The columns of the matrix as of the time asked for.
    public Set<KnowerKey> knowers() {
        return knowers.columns(status(), seen());
    }

    /// Those asked about who had an entry in some way.
    public List<KnowerKey> had(EntryId entry) {
        return knowers.had(entry);
    }

    /// The columns that are said to have submitted nothing.
    public List<KnowerKey> gaveNothing() {
        return knowers.gaveNothing(knowers(), seen());
    }

    public Standing standing(KnowerKey knower, EntryId entry) {
        return record.standing(knower, entry, question.hindsight() ? null : question.known());
    }

    /// All that is said of who knew an entry, of each version.
    public Stream<Knowing> knowings(EntryId entry) {
        return record.entry(entry).said().values().stream().flatMap(List::stream);
    }

    /// The events behind the entries that the question lets through: each version that was known by
    /// then, and the retractions.
    public List<Long> eventPositions() {
        return inPeriod().stream()
                .map(each -> each.version().entry())
                .flatMap(
                        entry ->
                                Stream.concat(
                                        versions(entry).stream().map(EntryVersion::position),
                                        retractions(entry).stream().map(Retraction::position)))
                .sorted()
                .toList();
    }

    /// Whether an entry was sent to the agency that took a decision.
    public boolean sentTo(EntryId letter, EntryVersion decision) {
        KnowerKey decider =
                KnowerKey.of(
                        decision.decidedBy() == null ? decision.agency() : decision.decidedBy());
        CaseRecord.Entry sent = record.entry(letter);
        return sent.said().keySet().stream()
                .filter(each -> each.equals(decider) || each.isWorkerOf(decider))
                .flatMap(each -> sent.knowings(each).stream())
                .anyMatch(each -> each.channel() == Channel.SENT);
    }

    /// The versions of an entry that were known by then, the first one first.
    public List<EntryVersion> versions(EntryId entry) {
        return readable.versions(entry).stream().filter(showing::lets).toList();
    }

    /// Where the first version of an entry stands in the log.
    public long firstPosition(EntryId entry) {
        return record.entry(entry).versions().getFirst().position();
    }

    /// What says that an entry was entered in error, as far as it counts, the first one first.
    public List<Retraction> retractions(EntryId entry) {
        return record.entry(entry).retractions().stream().filter(showing::counts).toList();
    }

    /// Whether an entry touches the period asked for; what may have, counts.
    public boolean inPeriod(Seen each) {
        return each.version().happened().touches(question.from(), question.to()) != Truth.NO;
    }
}
