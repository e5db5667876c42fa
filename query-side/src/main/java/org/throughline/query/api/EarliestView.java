package org.throughline.query.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Texts;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// `GET /api/v1/cases/{case}/earliest-knowable`: from when the agencies, taken together, held some
/// entries, and from when one alone did. Nobody held them together at the time: it is hindsight and
/// has to be asked for as such.
@RestController
final class EarliestView {

    private static final String ENTRIES = "entries";
    private static final String PATTERN = "pattern";
    private static final String PATTERNS =
            Arrays.stream(KnowablePattern.values())
                    .map(KnowablePattern::text)
                    .collect(Collectors.joining(", "));

    private final CaseReads cases;
    private final Texts texts;

    EarliestView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param pattern if one was chosen
    /// @param entries how many entries it is about
    /// @param reason why it cannot be computed: `dates-not-stated`, `not-held`, or of a pattern
    ///   `not-reached`
    /// @param earliest before this not all of them were held
    /// @param latest the first instant from which on all of them certainly were
    record Answer(
            String caseId,
            boolean hindsight,
            String label,
            @Nullable String pattern,
            int entries,
            boolean computable,
            @Nullable String reason,
            String says,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable List<String> undated,
            @Nullable List<String> notHeld,
            SingleJson single,
            long ledger,
            String pinned) {}

    /// The same of one agency alone.
    ///
    /// @param agency that certainly was the first
    /// @param agencies where several may have been, or of which it is not stated since when
    record SingleJson(
            boolean computable,
            @Nullable String reason,
            String says,
            @Nullable String agency,
            @Nullable List<String> agencies,
            @Nullable String earliest,
            @Nullable String latest) {

        static SingleJson of(SingleAgency single) {
            return switch (single) {
                case SingleAgency.First(var agencies, var when) ->
                        new SingleJson(
                                true,
                                null,
                                "by one agency alone from a time between earliest and latest",
                                agencies.size() == 1 ? agencies.getFirst().text() : null,
                                agencies.size() == 1 ? null : ids(agencies),
                                when.earliest().toString(),
                                when.latest().toString());
                case SingleAgency.Undated(var agencies) ->
                        new SingleJson(
                                false,
                                "dates-not-stated",
                                "cannot be computed: dates not stated",
                                null,
                                ids(agencies),
                                null,
                                null);
                case SingleAgency.None() ->
                        new SingleJson(
                                false,
                                "no-single-agency",
                                "no record of one agency that held it all",
                                null,
                                null,
                                null,
                                null);
            };
        }

        private static List<String> ids(List<AgencyId> agencies) {
            return agencies.stream().map(AgencyId::text).toList();
        }
    }

    @GetMapping("/api/v1/cases/{case}/earliest-knowable")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        String[] named = parameters.remove(ENTRIES);
        KnowablePattern pattern = pattern(parameters.remove(PATTERN), named);
        Question question = QuestionReader.read(parameters);
        Knowable knowable = Knowable.in(caseId, question, Reader.of(account), cases, texts);
        String pinned =
                question.pinned(
                        "/api/v1/cases/" + caseId.text() + "/earliest-knowable",
                        knowable.lens().position());
        Answer answer;
        if (pattern != null) {
            String chosen = "&" + PATTERN + "=" + pattern.text();
            answer = answer(knowable, knowable.of(pattern), pattern, pinned + chosen);
        } else {
            List<EntryId> entries = named == null ? knowable.everything() : knowable.named(named);
            String chosen = "&" + ENTRIES + "=" + String.join(",", texts(entries));
            answer =
                    answer(
                            knowable,
                            knowable.of(entries),
                            null,
                            named == null ? pinned : pinned + chosen);
        }
        return Answers.of(answer, knowable.lens().position(), null);
    }

    private static @Nullable KnowablePattern pattern(
            String @Nullable [] sent, String @Nullable [] entries) {
        if (sent == null) {
            return null;
        }
        if (entries != null || sent.length != 1) {
            String hint = "Send one pattern, or entries.";
            throw Problem.badParameters(List.of(Knowable.fault(PATTERN, hint)));
        }
        return KnowablePattern.named(sent[0])
                .orElseThrow(
                        () ->
                                Problem.badParameters(
                                        List.of(
                                                Knowable.fault(
                                                        PATTERN,
                                                        "Send one of " + PATTERNS + "."))));
    }

    private static Answer answer(
            Knowable in, Knowable.Found found, @Nullable KnowablePattern pattern, String pinned) {
        Earliest.@Nullable Computed when =
                found.together() instanceof Earliest.Computed computed ? computed : null;
        List<EntryId> undated = List.of();
        List<EntryId> notHeld = List.of();
        if (found.together() instanceof Earliest.NotComputable none) {
            undated = none.undated();
            notHeld = none.notHeld();
        }
        return new Answer(
                in.lens().caseId().text(),
                true,
                Knowable.LABEL,
                pattern == null ? null : pattern.text(),
                found.entries(),
                when != null,
                when != null ? null : reason(pattern, undated),
                when != null
                        ? "together from a time between earliest and latest"
                        : "cannot be computed: " + why(pattern, undated),
                when == null ? null : when.earliest().toString(),
                when == null ? null : when.latest().toString(),
                undated.isEmpty() ? null : texts(undated),
                notHeld.isEmpty() ? null : texts(notHeld),
                SingleJson.of(found.single()),
                in.lens().position(),
                pinned);
    }

    private static String reason(@Nullable KnowablePattern pattern, List<EntryId> undated) {
        if (!undated.isEmpty()) {
            return "dates-not-stated";
        }
        return pattern == null ? "not-held" : "not-reached";
    }

    static String why(@Nullable KnowablePattern pattern, List<EntryId> undated) {
        if (!undated.isEmpty()) {
            return "dates not stated";
        }
        return pattern == null
                ? "nobody is said to have held it"
                : "no record of so many that agencies held";
    }

    private static List<String> texts(List<EntryId> entries) {
        return entries.stream().map(EntryId::text).toList();
    }
}
