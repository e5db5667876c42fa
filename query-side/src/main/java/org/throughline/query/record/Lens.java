package org.throughline.query.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Question;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// A case as a reader may see it and as a question asks for it. What was learned later than asked
/// about is nowhere in here but in one count.
public final class Lens {

    /// From how many days on an entry counts as recorded late.
    private static final Duration LATE = Duration.ofDays(7);

    private static final Comparator<EntryVersion> ORDER =
            Comparator.comparing(EntryVersion::happened, When.ORDER)
                    .thenComparing(
                            each -> each.happened().earliest(),
                            Comparator.comparing(earliest -> earliest.orElse(Instant.MIN)))
                    .thenComparing(
                            each -> each.happened().latest(),
                            Comparator.comparing(latest -> latest.orElse(Instant.MAX)))
                    .thenComparingLong(EntryVersion::position);

    private final CaseRecord record;
    private final Reader reader;
    private final Question question;
    private final Map<EntryId, EntryVersion> readable = new LinkedHashMap<>();
    private final List<Seen> seen;
    private final CaseStatus status;

    Lens(CaseRecord record, Reader reader, Question question, List<CaseAct> acts) {
        this.record = record;
        this.reader = reader;
        this.question = question;
        for (EntryId entry : record.entries()) {
            readableVersions(entry)
                    .reduce((_, last) -> last)
                    .ifPresent(v -> readable.put(entry, v));
        }
        this.seen =
                readable.keySet().stream()
                        .map(this::see)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Seen::version, ORDER))
                        .toList();
        Set<EntryId> shown = new HashSet<>();
        seen.forEach(each -> shown.add(each.version().entry()));
        this.status =
                CaseStatus.of(
                        acts, shown::contains, question.quarantined() ? question.known() : null);
    }

    public CaseId caseId() {
        return record.id();
    }

    public long position() {
        return record.position();
    }

    public Question question() {
        return question;
    }

    public CaseStatus status() {
        return status;
    }

    /// Whether the reader may know that the case exists.
    public boolean exists() {
        return reader.readsAll() ? !record.entries().isEmpty() : !readable.isEmpty();
    }

    /// The entries that the question lets through, those without a date last.
    public List<Seen> seen() {
        return seen;
    }

    /// Those of them that touch the period asked for; what may have, counts.
    public List<Seen> inPeriod() {
        return seen.stream().filter(each -> touches(each.version().happened())).toList();
    }

    public Optional<Seen> seen(EntryId entry) {
        return seen.stream().filter(each -> each.version().entry().equals(entry)).findFirst();
    }

    public Counts counts(int shown) {
        int period = inPeriod().size();
        int unknown = readable.size() - seen.size();
        boolean asked = question.known() != null;
        return new Counts(
                shown,
                seen.size() - period + (asked ? 0 : unknown),
                asked ? Math.toIntExact(readable.size() - knownNow()) : null,
                reader.readsAll() ? 0 : null,
                question.quarantined() ? null : readable.size());
    }

    private long knownNow() {
        return seen.stream().filter(each -> !each.hindsight()).count();
    }

    /// The columns of the matrix as of the time asked for.
    public Set<KnowerKey> knowers() {
        if (reader.agency() != null) {
            return Set.of(KnowerKey.of(reader.agency()));
        }
        Set<KnowerKey> knowers = new TreeSet<>();
        status.agencies().forEach(each -> knowers.add(KnowerKey.of(each.agency())));
        for (Seen each : seen) {
            EntryId entry = each.version().entry();
            record.knowersOf(entry).stream()
                    .filter(knower -> !standing(knower, entry).state().isNoRecord())
                    .forEach(knowers::add);
        }
        return knowers;
    }

    public Standing standing(KnowerKey knower, EntryId entry) {
        return record.standing(knower, entry, question.hindsight() ? null : question.known());
    }

    /// The events behind the entries that the question lets through: each version that was known by
    /// then, and the retractions.
    public List<Long> eventPositions() {
        return inPeriod().stream()
                .flatMap(
                        each -> {
                            EntryId entry = each.version().entry();
                            Stream<Long> marks =
                                    record.retractions(entry).stream()
                                            .filter(this::counts)
                                            .map(Retraction::position);
                            return Stream.concat(
                                    versions(entry).stream().map(EntryVersion::position), marks);
                        })
                .sorted()
                .toList();
    }

    /// Whether an entry was sent to the agency that took a decision.
    public boolean sentTo(EntryId letter, EntryVersion decision) {
        KnowerKey decider =
                KnowerKey.of(
                        decision.decidedBy() == null ? decision.agency() : decision.decidedBy());
        return record.knowersOf(letter).stream()
                .filter(each -> each.equals(decider) || each.isWorkerOf(decider))
                .flatMap(each -> record.knowings(letter, each).stream())
                .anyMatch(each -> each.channel() == Channel.SENT);
    }

    /// The versions of an entry that were known by then, the first one first.
    public List<EntryVersion> versions(EntryId entry) {
        return readableVersions(entry).filter(each -> wasKnown(each)).toList();
    }

    private boolean wasKnown(EntryVersion version) {
        if (!question.quarantined() && question.by() == null) {
            return true;
        }
        return (!question.quarantined() || record.mayHaveBegun(version.entry(), question.known()))
                && asked(version.entry())
                        .flatMap(knower -> record.knowings(version.entry(), knower).stream())
                        .filter(each -> each.version() == version.version() && each.positive())
                        .anyMatch(each -> begun(each.since()));
    }

    private boolean begun(When since) {
        return !question.quarantined()
                || since.begunBy(Objects.requireNonNull(question.known())) != Truth.NO;
    }

    private Stream<KnowerKey> asked(EntryId entry) {
        return record.knowersOf(entry).stream()
                .filter(each -> question.by() == null || each.text().equals(question.by()));
    }

    private Stream<EntryVersion> readableVersions(EntryId entry) {
        AgencyId agency = reader.agency();
        if (agency == null) {
            return record.versions(entry).stream();
        }
        Set<Integer> entitled = new TreeSet<>();
        record.knowings(entry, KnowerKey.of(agency)).stream()
                .filter(each -> each.entitles(agency))
                .forEach(each -> entitled.add(each.version()));
        return record.versions(entry).stream().filter(each -> entitled.contains(each.version()));
    }

    private Optional<Seen> see(EntryId entry) {
        EntryVersion newest = Objects.requireNonNull(readable.get(entry));
        if (question.known() == null && question.by() == null) {
            return Optional.of(seen(newest, null, false));
        }
        Optional<Standing> standing = best(entry);
        if (standing.isPresent()) {
            int known = standing.get().version();
            EntryVersion shown =
                    readableVersions(entry)
                            .filter(each -> each.version() <= known)
                            .reduce((_, last) -> last)
                            .orElse(newest);
            return Optional.of(seen(shown, standing.get(), false));
        }
        return question.known() != null && question.hindsight()
                ? Optional.of(seen(newest, null, true))
                : Optional.empty();
    }

    /// The best that any of those asked about had.
    private Optional<Standing> best(EntryId entry) {
        return asked(entry)
                .map(knower -> record.standing(knower, entry, question.known()))
                .filter(Standing::had)
                .min(
                        Comparator.comparingInt((Standing each) -> rank(each.state()))
                                .thenComparingInt(each -> -each.version()));
    }

    private static int rank(CellState state) {
        return switch (state) {
            case KNOWN -> 0;
            case HELD -> 1;
            case DISPUTED -> 2;
            case POSSIBLY_KNOWN -> 3;
            case STATED_NOT_KNOWN, NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> 4;
        };
    }

    private Seen seen(EntryVersion version, @Nullable Standing standing, boolean hindsight) {
        return new Seen(
                version,
                standing,
                version.version() > 1,
                retracted(version.entry()),
                late(version),
                hindsight);
    }

    /// With a time asked about, a retraction counts only if those asked about had made it by then.
    private boolean retracted(EntryId entry) {
        return record.retractions(entry).stream().anyMatch(this::counts);
    }

    private boolean counts(Retraction retraction) {
        return !question.quarantined()
                || (begun(retraction.recorded()) && asks(retraction.agency()));
    }

    private boolean asks(AgencyId agency) {
        return question.by() == null || question.by().equals(agency.text());
    }

    private static boolean late(EntryVersion version) {
        Optional<Instant> happened = version.happened().latest();
        Optional<Instant> recorded = version.recorded().earliest();
        return version.happened().stated()
                && happened.isPresent()
                && recorded.isPresent()
                && recorded.get().isAfter(happened.get().plus(LATE));
    }

    private boolean touches(When happened) {
        return happened.touches(question.from(), question.to()) != Truth.NO;
    }

    /// How many entries are shown and are not. A number that the reader must not learn is absent.
    public record Counts(
            int shown,
            int filtered,
            @Nullable Integer notYetKnown,
            @Nullable Integer withheld,
            @Nullable Integer total) {}
}
