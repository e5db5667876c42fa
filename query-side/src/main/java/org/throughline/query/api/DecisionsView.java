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
import org.throughline.query.decisions.Decisions;
import org.throughline.query.decisions.Listed;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;

/// `GET /api/v1/cases/{case}/decisions`: what was decided, and what is asked for and not decided.
@RestController
final class DecisionsView {

    private final CaseReads cases;
    private final Texts texts;

    DecisionsView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param open how many are open as of the question, whatever the period
    record Answer(
            String caseId,
            @Nullable Asked asked,
            List<DecisionJson> decisions,
            int open,
            EntryCounts counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    @GetMapping("/api/v1/cases/{case}/decisions")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Lens lens =
                cases.one(
                        caseId, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        Decisions decisions = Decisions.of(lens, texts);
        String path = "/api/v1/cases/" + caseId.text() + "/decisions";
        Shown<Decisions.Row> page = Shown.of(decisions.inPeriod(), lens, path);
        Positions positions = new Positions();
        page.rows().forEach(each -> positions.add(each.told().seen()));
        Texts.Opened opened = texts.open(caseId, positions.all());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        page.rows().stream()
                                .map(each -> DecisionJson.of(each, lens, opened))
                                .toList(),
                        decisions.open().size(),
                        lens.counts(page.rows().size(), Listed::isRow),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }
}
