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
import org.throughline.query.alerts.Alert;
import org.throughline.query.alerts.Packs;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;

/// `GET /api/v1/cases/{case}/alerts`: the safeguards that stand, each with its row, since when, and
/// its evidence. Whether one would have stood on a day is the same question with `known` set.
@RestController
final class AlertsView {

    private final CaseReads cases;
    private final Texts texts;
    private final Packs packs;

    AlertsView(CaseReads cases, Texts texts, Packs packs) {
        this.cases = cases;
        this.texts = texts;
        this.packs = packs;
    }

    /// @param asOf the point of time at which they stand
    /// @param label what has to be said with it
    record Answer(
            String caseId,
            @Nullable Asked asked,
            String asOf,
            @Nullable String label,
            List<AlertJson> alerts,
            CountsJson counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// @param withheld told to reviewers and auditors only
    record CountsJson(int shown, int filtered, @Nullable Integer withheld) {}

    @GetMapping("/api/v1/cases/{case}/alerts")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Reader reader = Reader.of(account);
        Lens lens = cases.one(caseId, QuestionReader.read(request.getParameterMap()), reader);
        HeldCases held = new HeldCases(cases, texts);
        StandingAlerts standing = StandingAlerts.of(lens, reader, held, packs);
        String path = "/api/v1/cases/" + caseId.text() + "/alerts";
        Shown<Alert> page = Shown.of(standing.shown(), lens, path);
        Positions positions = new Positions();
        page.rows().forEach(each -> each.evidence().forEach(told -> positions.add(told.seen())));
        Texts.Opened opened = texts.open(caseId, positions.all());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        standing.asOf().toString(),
                        StandingAlerts.label(lens),
                        page.rows().stream().map(each -> AlertJson.of(each, opened)).toList(),
                        new CountsJson(
                                page.rows().size(), standing.filtered(), standing.withheld()),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }
}
