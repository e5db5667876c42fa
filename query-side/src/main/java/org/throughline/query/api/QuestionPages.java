package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.questions.CaseQuestion;
import org.throughline.query.questions.Inquiry;
import org.throughline.query.questions.Item;
import org.throughline.query.questions.Questions;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.query.web.DecisionLine;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.QuestionsPage;
import org.throughline.query.web.Reading;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.cases.CaseId;

/// The questions to a case, for the pages.
final class QuestionPages {

    private final CaseReads cases;
    private final HeldCases held;

    QuestionPages(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.held = new HeldCases(cases, texts);
    }

    Reading<QuestionsPage> questions(CaseId id, Filter filter, Authentication account) {
        return PageAnswers.inCase(
                cases, id, filter, account, lens -> page(id, filter, lens, Reader.of(account)));
    }

    private QuestionsPage page(CaseId id, Filter filter, Lens lens, Reader reader) {
        Inquiry inquiry = held.inquiry(lens, reader);
        List<QuestionsPage.Line> lines = new ArrayList<>();
        for (CaseQuestion each : Questions.all()) {
            CaseQuestion.Answered answered = PutQuestions.put(each, lens, inquiry);
            lines.add(
                    new QuestionsPage.Line(
                            each.name(),
                            each.asks(),
                            answered.says(),
                            answered.items().stream()
                                    .map(item -> item(id, filter, item))
                                    .toList()));
        }
        return new QuestionsPage(
                WhenWords.instant(inquiry.held().at()), PutQuestions.label(lens), lines);
    }

    private static QuestionsPage.Item item(CaseId id, Filter filter, Item item) {
        List<DecisionLine.Link> links = new ArrayList<>();
        if (item.about() != null) {
            links.addAll(EvidenceLinks.of("About", List.of(item.about()), id, filter));
        }
        links.addAll(EvidenceLinks.of("Rests on", item.evidence(), id, filter));
        return new QuestionsPage.Item(words(item), links);
    }

    private static String words(Item item) {
        String says =
                item.agency() == null
                        ? item.says()
                        : PersonWords.of(item.agency()) + ": " + item.says();
        return item.reason() == null ? says : says + ": " + PersonWords.plain(item.reason());
    }
}
