package org.throughline.query.api;

import java.util.List;
import java.util.Optional;
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
import org.throughline.query.rights.Ground;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.sharing.HoldingDeclared;

/// `GET /api/v1/cases/{case}/pointers`: which other agencies hold something, and how to ask them.
/// Nothing of what they hold, how much, of what kind or since when.
@RestController
final class PointersView {

    private static final String LEDGER = "ledger";

    private final CaseReads cases;
    private final Texts texts;

    PointersView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    record Answer(String caseId, List<PointerJson> pointers, long ledger, String pinned) {}

    /// @param howToAsk in the agency's own words
    record PointerJson(String agency, String howToAsk) {}

    @GetMapping("/api/v1/cases/{case}/pointers")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        Question question = question(request);
        CaseReads.Pointers found = cases.pointers(caseId, question, Reader.of(account));
        String path = "/api/v1/cases/" + caseId.text() + "/pointers";
        Answer answer =
                new Answer(
                        caseId.text(),
                        pointers(caseId, found, texts),
                        found.position(),
                        question.pinned(path, found.position()));
        return Answers.of(answer, found.position(), null);
    }

    static List<PointerJson> pointers(CaseId caseId, CaseReads.Pointers found, Texts texts) {
        Texts.Opened opened =
                texts.open(caseId, found.found().stream().map(Ground::newest).toList());
        return found.found().stream()
                .map(each -> new PointerJson(each.by().text(), howToAsk(each, opened)))
                .toList();
    }

    private static String howToAsk(Ground ground, Texts.Opened opened) {
        return Optional.of(ground.event())
                .filter(HoldingDeclared.class::isInstance)
                .map(HoldingDeclared.class::cast)
                .flatMap(each -> opened.at(ground.newest()).text(each.howToAsk().commitment()))
                .orElse("");
    }

    private static Question question(WebRequest request) {
        Question question = QuestionReader.read(request.getParameterMap());
        List<Problem.Fault> faults =
                question.given().keySet().stream()
                        .filter(each -> !each.equals(LEDGER))
                        .map(
                                each ->
                                        new Problem.Fault(
                                                each,
                                                "bad-parameter",
                                                "It cannot be asked for in this way.",
                                                "Leave it out: a pointer is nobody's knowledge."))
                        .toList();
        if (!faults.isEmpty()) {
            throw Problem.badParameters(faults);
        }
        return question;
    }
}
