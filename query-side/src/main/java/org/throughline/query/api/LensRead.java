package org.throughline.query.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.decisions.Decisions;
import org.throughline.query.decisions.FromTables;
import org.throughline.query.decisions.MakersLens;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;

/// One decision, and what whoever took it knew then, for a reader: what interface and page show
/// alike.
///
/// @param row the decision, with what was on record of it then
/// @param split the parts; all of them are empty if there is no split
/// @param lines the entries of all parts in the period asked for, one part after the other, not
///   told in full yet
/// @param filtered how many lie outside that period
record LensRead(
        Lens lens,
        Decisions.Row row,
        DecisionLens split,
        @Nullable Then then,
        @Nullable Unsplit unsplit,
        List<Line> lines,
        int filtered) {

    private static final Map<String, String> REFUSED =
            Map.of(
                    "known", "Leave it out: this is about the time of the decision.",
                    "by", "Leave it out: this is about whoever took the decision.");

    /// Where an entry stands.
    enum Part {
        KNOWN,
        POSSIBLY_KNOWN,
        HELD_UNREAD,
        KNOWN_ELSEWHERE,
        STATED_NOT_KNOWN,
        AFTERWARDS
    }

    /// Why there is no split.
    enum Unsplit {
        DATE_NOT_STATED("no split: the source gives no date by which the decision was taken"),
        MAKER_NOT_STATED("no split: the source does not say whose decision it was"),
        ANOTHERS_DECISION("no split: an agency is told what it knew itself, not what others knew");

        private final String says;

        Unsplit(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    /// The time of the decision.
    ///
    /// @param lens the case as of then, without hindsight
    record Then(KnowerKey maker, Lens lens) {}

    /// @param seen the entry, and how the decision-maker stood to it; if nobody had it then, no
    ///   standing
    /// @param by who else had it then
    record Line(Part part, Seen seen, List<KnowerKey> by) {}

    /// @param lens for a question that was checked
    /// @throws Problem if there is no such decision for this reader
    static LensRead of(Lens lens, EntryId decision, Texts texts) {
        MakersLens makers =
                new FromTables(other -> asked(lens, other), seen -> event(seen, texts))
                        .makers(decision)
                        .orElseThrow(Problem::notFound);
        Unsplit unsplit = unsplit(makers, lens.question().by());
        Optional<Lens> at = unsplit == null ? makers.then(false) : Optional.empty();
        boolean hindsight = lens.question().hindsight();
        Decisions.Row row =
                Decisions.one(
                                lens,
                                decision,
                                each ->
                                        lens.seen(each).isPresent()
                                                && (hindsight
                                                        || at.isEmpty()
                                                        || at.get().seen(each).isPresent()),
                                texts)
                        .orElseThrow(Problem::notFound);
        if (at.isEmpty()) {
            return new LensRead(lens, row, makers.unsplit(), null, unsplit, List.of(), 0);
        }
        return split(lens, row, makers, new Then(makers.maker().orElseThrow(), at.get()));
    }

    /// The case without any question is there already for those who read as no agency.
    private static Lens asked(Lens lens, Question other) {
        return other.known() == null && lens.question().by() == null ? lens : lens.ofAll(other);
    }

    private static Optional<CaseEvent> event(Seen seen, Texts texts) {
        return texts.told(List.of(seen)).stream().map(Told::event).findFirst();
    }

    private static LensRead split(Lens lens, Decisions.Row row, MakersLens makers, Then then) {
        DecisionLens split = makers.split(then.maker(), then.lens());
        List<Line> all = new ArrayList<>();
        add(all, Part.KNOWN, split.known(), then);
        add(all, Part.POSSIBLY_KNOWN, split.possiblyKnown(), then);
        add(all, Part.HELD_UNREAD, split.heldUnread(), then);
        add(all, Part.KNOWN_ELSEWHERE, split.knownElsewhere(), then);
        add(all, Part.STATED_NOT_KNOWN, split.statedNotKnown(), then);
        if (lens.question().hindsight()) {
            makers.then(true).orElseThrow().seen().stream()
                    .filter(each -> each.hindsight() && makers.isAnother(each))
                    .forEach(each -> all.add(new Line(Part.AFTERWARDS, each, List.of())));
        }
        List<Line> lines = all.stream().filter(each -> lens.inPeriod(each.seen())).toList();
        return new LensRead(lens, row, split, then, null, lines, all.size() - lines.size());
    }

    private static void add(List<Line> lines, Part part, List<DecisionLens.Item> items, Then then) {
        items.stream()
                .flatMap(each -> then.lens().seen(each.entry()).stream())
                .forEach(each -> lines.add(new Line(part, each, List.of())));
    }

    /// The lines of one page, told in full.
    Shown<Line> page(String path) {
        Shown<Line> page = Shown.of(lines, lens, path);
        return new Shown<>(
                page.rows().stream().map(this::told).toList(), page.pinned(), page.next());
    }

    private Line told(Line line) {
        if (then == null || line.part() == Part.AFTERWARDS) {
            return line;
        }
        EntryId entry = line.seen().version().entry();
        return new Line(
                line.part(),
                line.seen().with(then.lens().standing(then.maker(), entry)),
                MakersLens.others(entry, then.maker(), then.lens()));
    }

    /// @throws Problem if it asks for another time or knower than those of the decision
    static void check(Question question) {
        List<Problem.Fault> faults =
                REFUSED.entrySet().stream()
                        .filter(each -> question.given().containsKey(each.getKey()))
                        .map(each -> fault(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(Problem.Fault::pointer))
                        .toList();
        if (!faults.isEmpty()) {
            throw Problem.badParameters(faults);
        }
    }

    private static Problem.Fault fault(String parameter, String hint) {
        return new Problem.Fault(
                parameter, "bad-parameter", "It cannot be asked for in this way.", hint);
    }

    /// @param reading the agency as which somebody reads; absent for those who read as none
    private static @Nullable Unsplit unsplit(MakersLens makers, @Nullable String reading) {
        if (makers.maker().isEmpty()) {
            return Unsplit.MAKER_NOT_STATED;
        }
        AgencyId agency = makers.maker().get().agency();
        if (reading != null && (agency == null || !reading.equals(agency.text()))) {
            return Unsplit.ANOTHERS_DECISION;
        }
        return makers.time().isEmpty() ? Unsplit.DATE_NOT_STATED : null;
    }

    /// The events whose texts the rows of a page need.
    Positions positions(List<Line> rows) {
        Positions positions = new Positions().add(row.told().seen());
        rows.forEach(each -> positions.add(each.seen()));
        return positions;
    }

    Counts counts(int shown) {
        Map<Part, Long> parts =
                lines.stream().collect(Collectors.groupingBy(Line::part, Collectors.counting()));
        boolean hindsight = lens.question().hindsight();
        return new Counts(
                shown,
                count(parts, Part.KNOWN),
                count(parts, Part.POSSIBLY_KNOWN),
                count(parts, Part.HELD_UNREAD),
                count(parts, Part.KNOWN_ELSEWHERE),
                count(parts, Part.STATED_NOT_KNOWN),
                hindsight && then != null ? count(parts, Part.AFTERWARDS) : null,
                filtered,
                then == null ? null : split.afterwards(),
                then == null ? null : then.lens().withheldCount());
    }

    private static int count(Map<Part, Long> parts, Part part) {
        return Math.toIntExact(parts.getOrDefault(part, 0L));
    }

    /// How many entries of the period asked for stand where, whatever the page. A number that the
    /// reader must not learn is absent.
    ///
    /// @param shown on this page
    /// @param filtered outside the period
    /// @param notYetKnown how many nobody had then, whatever the period
    record Counts(
            int shown,
            int known,
            int possiblyKnown,
            int heldUnread,
            int knownElsewhere,
            int statedNotKnown,
            @Nullable Integer afterwards,
            int filtered,
            @Nullable Integer notYetKnown,
            @Nullable Integer withheld) {

        /// Absent for a part that is not shown.
        @Nullable Integer of(Part part) {
            return switch (part) {
                case KNOWN -> known;
                case POSSIBLY_KNOWN -> possiblyKnown;
                case HELD_UNREAD -> heldUnread;
                case KNOWN_ELSEWHERE -> knownElsewhere;
                case STATED_NOT_KNOWN -> statedNotKnown;
                case AFTERWARDS -> afterwards;
            };
        }
    }
}
