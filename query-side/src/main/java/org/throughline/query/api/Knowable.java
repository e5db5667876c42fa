package org.throughline.query.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.query.access.Reader;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// Finds from when something could have been known, looking back: by agencies taken together, and
/// by one of them alone.
final class Knowable {

    static final String LABEL =
            "Hindsight: what agencies held apart, put together afterwards. Nobody held it so then.";

    private static final Set<String> TAKEN = Set.of("ledger", "hindsight");

    private final Lens lens;
    private final HeldCase held;
    private final Map<EntryId, List<Knowing>> holdings = new HashMap<>();
    private final Map<EntryId, Integer> shown = new HashMap<>();

    private Knowable(Lens lens, HeldCase held) {
        this.lens = lens;
        this.held = held;
        lens.seen().forEach(each -> shown.put(each.version().entry(), each.version().version()));
    }

    /// A case for those who read it as no agency.
    ///
    /// @throws Problem if it is not asked for as hindsight, or of a time or a knower
    static Knowable in(CaseId id, Question question, Reader reader, CaseReads cases, Texts texts) {
        if (reader.agency() != null) {
            throw Problem.forbidden();
        }
        check(question);
        Lens lens = cases.one(id, question, reader);
        return new Knowable(lens, new HeldCases(cases, texts).of(lens));
    }

    private static void check(Question question) {
        List<Problem.Fault> faults =
                question.given().keySet().stream()
                        .filter(each -> !TAKEN.contains(each))
                        .map(each -> fault(each, "Leave it out: this is about all time."))
                        .collect(Collectors.toList());
        if (!question.hindsight()) {
            faults.add(fault("hindsight", "Send hindsight=show: nobody held this together then."));
        }
        if (!faults.isEmpty()) {
            throw Problem.badParameters(faults);
        }
    }

    static Problem.Fault fault(String parameter, String hint) {
        return new Problem.Fault(
                parameter, "bad-parameter", "It cannot be asked for in this way.", hint);
    }

    /// What was found of something.
    record Found(int entries, Earliest together, SingleAgency single) {}

    Lens lens() {
        return lens;
    }

    /// Of entries that are named.
    List<EntryId> named(String[] ids) {
        return Arrays.stream(ids)
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .map(Ids::entryId)
                .map(each -> lens.seen(each).map(_ -> each).orElseThrow(Problem::notFound))
                .distinct()
                .toList();
    }

    /// All that agencies are said to have held.
    List<EntryId> everything() {
        return lens.seen().stream()
                .filter(each -> !each.retracted())
                .map(each -> each.version().entry())
                .filter(each -> !holdings(each).isEmpty())
                .toList();
    }

    Found of(List<EntryId> entries) {
        return found(Sought.all(entries));
    }

    Found of(KnowablePattern pattern) {
        return found(pattern.in(held));
    }

    private Found found(Sought sought) {
        Function<EntryId, List<Knowing>> held = this::holdings;
        return new Found(
                sought.entries().size(), Earliest.of(sought, held), SingleAgency.of(sought, held));
    }

    /// What is said for certain of agencies that held the version that is shown, and never ended.
    private List<Knowing> holdings(EntryId entry) {
        return holdings.computeIfAbsent(
                entry,
                _ ->
                        lens.knowings(entry)
                                .filter(each -> Objects.equals(shown.get(entry), each.version()))
                                .filter(Knowable::stands)
                                .filter(this::isAnAgencys)
                                .toList());
    }

    private static boolean stands(Knowing knowing) {
        return knowing.until() == null
                && (knowing.state() == CellState.KNOWN || knowing.state() == CellState.HELD);
    }

    /// Those who look back on a case held nothing of it at the time.
    private boolean isAnAgencys(Knowing knowing) {
        @Nullable AgencyId agency = knowing.who().agency();
        return switch (knowing.who().kind()) {
            case AGENCY, TEAM, POST, PRACTITIONER, UNNAMED_WORKER ->
                    agency != null && !held.looksBack(agency);
            case UNNAMED_ORGANISATIONS -> true;
            case COURT, BOARD, PANEL, CHILD, FAMILY_MEMBER -> false;
        };
    }
}
