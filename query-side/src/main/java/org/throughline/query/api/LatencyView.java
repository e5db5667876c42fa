package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.journey.Journeys;
import org.throughline.query.journey.Latency;
import org.throughline.query.journey.TimeTaken;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;

/// `GET /api/v1/cases/{case}/latency`: how long recording and passing on took, within agencies and
/// between them (R48, R46).
@RestController
final class LatencyView {

    private final CaseReads cases;
    private final Texts texts;

    LatencyView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    record Answer(
            String caseId,
            @Nullable Asked asked,
            @Nullable String label,
            List<RowJson> times,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// @param of `recording`, `passing-on`, `opening` or `answering`
    /// @param within `agency`, or the sector that both belong to
    /// @param count how often it is on record as done
    /// @param notComputable how often of these the dates do not say after how long
    /// @param open how often there is no record that it was done
    record RowJson(
            String of,
            String from,
            String to,
            @Nullable String within,
            int count,
            int notComputable,
            int open,
            @Nullable DaysJson median,
            @Nullable DaysJson longest) {

        static RowJson of(TimeTaken row) {
            TimeTaken.Longest longest = row.longest();
            return new RowJson(
                    row.of().text(),
                    row.from().text(),
                    row.to().text(),
                    row.within(),
                    row.count(),
                    row.notComputable(),
                    row.open(),
                    row.median() == null
                            ? null
                            : new DaysJson(row.median().least(), row.median().most(), null),
                    longest == null
                            ? null
                            : new DaysJson(
                                    longest.lag().least(),
                                    longest.lag().most(),
                                    longest.entry().text()));
        }
    }

    /// Between so many days and so many.
    ///
    /// @param entryId of the longest: what was recorded, passed on, sent or asked
    record DaysJson(
            @Nullable Long atLeastDays, @Nullable Long atMostDays, @Nullable String entryId) {}

    @GetMapping("/api/v1/cases/{case}/latency")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Lens lens =
                cases.one(
                        caseId, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        List<TimeTaken> times =
                Latency.of(new Journeys(lens, new HeldCases(cases, texts).of(lens), texts));
        Shown<TimeTaken> page =
                Shown.of(times, lens, "/api/v1/cases/" + caseId.text() + "/latency");
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        PutQuestions.label(lens),
                        page.rows().stream().map(RowJson::of).toList(),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }
}
