package org.throughline.query.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// `GET /api/v1/cases/{case}/earliest-knowable`: from when the agencies, taken together, held some
/// entries. Nobody held them together at the time: it is hindsight and has to be asked for as such.
@RestController
final class EarliestView {

    private static final String ENTRIES = "entries";
    private static final Set<String> TAKEN = Set.of("ledger", "hindsight");

    private static final String LABEL =
            "Hindsight: what agencies held apart, put together afterwards. Nobody held it so then.";

    private final CaseReads cases;

    EarliestView(CaseReads cases) {
        this.cases = cases;
    }

    /// @param entries how many entries it is about
    /// @param reason why it cannot be computed: `dates-not-stated` or `not-held`
    /// @param earliest before this not all of them were held
    /// @param latest the first instant from which on all of them certainly were
    record Answer(
            String caseId,
            boolean hindsight,
            String label,
            int entries,
            boolean computable,
            @Nullable String reason,
            String says,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable List<String> undated,
            @Nullable List<String> notHeld,
            long ledger,
            String pinned) {}

    @GetMapping("/api/v1/cases/{case}/earliest-knowable")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        Reader reader = Reader.of(account);
        if (reader.agency() != null) {
            throw Problem.forbidden();
        }
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        String[] named = parameters.remove(ENTRIES);
        Question question = question(parameters);
        Lens lens = cases.one(caseId, question, reader);
        Function<EntryId, List<Knowing>> holdings = holdings(lens, question);
        List<EntryId> entries =
                named == null
                        ? held(lens, holdings)
                        : Arrays.stream(named)
                                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                                .map(each -> shown(lens, Ids.entryId(each)))
                                .distinct()
                                .toList();
        String pinned =
                question.pinned(
                        "/api/v1/cases/" + caseId.text() + "/earliest-knowable", lens.position());
        String chosen = named == null ? "" : "&entries=" + String.join(",", texts(entries));
        Answer answer =
                answer(lens, entries.size(), Earliest.of(entries, holdings), pinned + chosen);
        return Answers.of(answer, lens.position(), null);
    }

    private static Question question(Map<String, String[]> parameters) {
        Question question = QuestionReader.read(parameters);
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
        return question;
    }

    private static Problem.Fault fault(String parameter, String hint) {
        return new Problem.Fault(
                parameter, "bad-parameter", "It cannot be asked for in this way.", hint);
    }

    private static EntryId shown(Lens lens, EntryId entry) {
        return lens.seen(entry).map(_ -> entry).orElseThrow(Problem::notFound);
    }

    /// Without a choice it is about all that agencies are said to have held.
    private static List<EntryId> held(Lens lens, Function<EntryId, List<Knowing>> holdings) {
        return lens.seen().stream()
                .filter(each -> !each.retracted())
                .map(each -> each.version().entry())
                .filter(each -> !holdings.apply(each).isEmpty())
                .toList();
    }

    private Function<EntryId, List<Knowing>> holdings(Lens lens, Question question) {
        Set<AgencyId> reviewers = LookingBack.of(cases, question);
        Map<EntryId, Integer> shown = new HashMap<>();
        lens.seen().forEach(each -> shown.put(each.version().entry(), each.version().version()));
        return entry ->
                lens.knowings(entry)
                        .filter(each -> Objects.equals(shown.get(entry), each.version()))
                        .filter(EarliestView::stands)
                        .filter(each -> isAnAgencys(each, reviewers))
                        .toList();
    }

    /// Known or held for certain, and never said to have ended.
    private static boolean stands(Knowing knowing) {
        return knowing.until() == null
                && (knowing.state() == CellState.KNOWN || knowing.state() == CellState.HELD);
    }

    private static boolean isAnAgencys(Knowing knowing, Set<AgencyId> reviewers) {
        return switch (knowing.who().kind()) {
            case AGENCY, TEAM, POST, PRACTITIONER, UNNAMED_WORKER ->
                    knowing.who().agency() != null && !reviewers.contains(knowing.who().agency());
            case UNNAMED_ORGANISATIONS -> true;
            case COURT, BOARD, PANEL, CHILD, FAMILY_MEMBER -> false;
        };
    }

    private static Answer answer(Lens lens, int entries, Earliest found, String pinned) {
        String caseId = lens.caseId().text();
        return switch (found) {
            case Earliest.Computed(var earliest, var latest) ->
                    new Answer(
                            caseId,
                            true,
                            LABEL,
                            entries,
                            true,
                            null,
                            "together from a time between earliest and latest",
                            earliest.toString(),
                            latest.toString(),
                            null,
                            null,
                            lens.position(),
                            pinned);
            case Earliest.NotComputable(var undated, var notHeld) ->
                    new Answer(
                            caseId,
                            true,
                            LABEL,
                            entries,
                            false,
                            undated.isEmpty() ? "not-held" : "dates-not-stated",
                            undated.isEmpty()
                                    ? "cannot be computed: nobody is said to have held it"
                                    : "cannot be computed: dates not stated",
                            null,
                            null,
                            undated.isEmpty() ? null : texts(undated),
                            notHeld.isEmpty() ? null : texts(notHeld),
                            lens.position(),
                            pinned);
        };
    }

    private static List<String> texts(List<EntryId> entries) {
        return entries.stream().map(EntryId::text).toList();
    }
}
