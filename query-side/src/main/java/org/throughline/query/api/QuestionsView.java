package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.questions.CaseQuestion;
import org.throughline.query.questions.Inquiry;
import org.throughline.query.questions.Item;
import org.throughline.query.questions.Questions;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseId;

/// `GET /api/v1/cases/{case}/questions` and `…/questions/{question}`: what the sources ask of a
/// case, with what is on record and what was to be expected and is not.
@RestController
final class QuestionsView {

    private final CaseReads cases;
    private final Texts texts;

    QuestionsView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param asOf the point of time of the answers
    record ListAnswer(
            String caseId,
            @Nullable Asked asked,
            String asOf,
            @Nullable String label,
            List<LineJson> questions,
            long ledger,
            String pinned) {}

    /// @param href the address of the answer with what was asked for
    record LineJson(String question, String asks, String state, String says, String href) {}

    /// @param state of all of it
    record Answer(
            String caseId,
            @Nullable Asked asked,
            String asOf,
            @Nullable String label,
            String question,
            String asks,
            String state,
            String says,
            List<ItemJson> items,
            long ledger,
            String pinned,
            @Nullable String next) {}

    @GetMapping("/api/v1/cases/{case}/questions")
    ResponseEntity<byte[]> list(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        Reader reader = Reader.of(account);
        Lens lens = cases.one(caseId, QuestionReader.read(request.getParameterMap()), reader);
        Inquiry inquiry = new HeldCases(cases, texts).inquiry(lens, reader);
        String path = "/api/v1/cases/" + caseId.text() + "/questions";
        List<LineJson> lines = new ArrayList<>();
        for (CaseQuestion each : Questions.all()) {
            CaseQuestion.Answered answered = PutQuestions.put(each, lens, inquiry);
            lines.add(
                    new LineJson(
                            each.name(),
                            each.asks(),
                            Kebab.text(answered.state()),
                            answered.says(),
                            lens.question().pinned(path + "/" + each.name(), lens.position())));
        }
        ListAnswer answer =
                new ListAnswer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        inquiry.held().at().toString(),
                        PutQuestions.label(lens),
                        lines,
                        lens.position(),
                        lens.question().pinned(path, lens.position()));
        return Answers.of(answer, lens.position(), null);
    }

    @GetMapping("/api/v1/cases/{case}/questions/{question}")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText,
            @PathVariable("question") String name,
            WebRequest request,
            Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        Reader reader = Reader.of(account);
        Lens lens = cases.one(caseId, QuestionReader.read(request.getParameterMap()), reader);
        CaseQuestion question = Questions.named(name).orElseThrow(Problem::notFound);
        Inquiry inquiry = new HeldCases(cases, texts).inquiry(lens, reader);
        CaseQuestion.Answered answered = PutQuestions.put(question, lens, inquiry);
        String path = "/api/v1/cases/" + caseId.text() + "/questions/" + question.name();
        Shown<Item> page = Shown.of(answered.items(), lens, path);
        Positions positions = new Positions();
        page.rows().forEach(each -> PutQuestions.entries(each).forEach(positions::add));
        Texts.Opened opened = texts.open(caseId, positions.all());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        inquiry.held().at().toString(),
                        PutQuestions.label(lens),
                        question.name(),
                        question.asks(),
                        Kebab.text(answered.state()),
                        answered.says(),
                        page.rows().stream().map(each -> ItemJson.of(each, opened)).toList(),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }
}
