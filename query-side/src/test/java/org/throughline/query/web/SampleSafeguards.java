package org.throughline.query.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;

/// The same for alerts and questions of the sample record.
final class SampleSafeguards {

    private static final String TIME = "14 April 2008 at 09:30:00";

    private SampleSafeguards() {}

    static Reading<AlertsPage> alerts(CaseId id, Filter filter, Authentication reader) {
        if (id.equals(SampleRecord.EMPTY)) {
            return SampleRecord.answer(
                    id, filter, new AlertsPage(TIME, null, List.of(), List.of(), 0, null, null));
        }
        AlertsPage page =
                new AlertsPage(
                        TIME,
                        "As known then.",
                        List.of(alert("Sent, not opened", "2008-04-14", List.of())),
                        List.of(alert("Asked for", "not-stated", List.of("Not certain"))),
                        2,
                        1,
                        "/cases/next");
        return SampleRecord.answer(id, filter, page);
    }

    private static AlertLine alert(String title, String since, List<String> tags) {
        return new AlertLine(
                title,
                "R31",
                "Sent, and no record that it was opened.",
                When.parse(since),
                tags,
                List.of(new LabelledText("About", "GP Northside, hospital")),
                links());
    }

    private static List<DecisionLine.Link> links() {
        return List.of(
                new DecisionLine.Link("Rests on", "Information sent", SampleRecord.entryHref()),
                new DecisionLine.Link(
                        "Rests on", SampleRecord.LONG_WORD, SampleRecord.entryHref()));
    }

    static Reading<QuestionsPage> questions(CaseId id, Filter filter, Authentication reader) {
        List<QuestionsPage.Line> lines =
                id.equals(SampleRecord.EMPTY)
                        ? List.of()
                        : List.of(
                                new QuestionsPage.Line(
                                        "assessed",
                                        "Was the child assessed? If not, why not?",
                                        "No record of it.",
                                        List.of(
                                                new QuestionsPage.Item(
                                                        "No record of an assessment", List.of()))),
                                new QuestionsPage.Line(
                                        "opened",
                                        "Was what was sent opened?",
                                        "Yes.",
                                        List.of(new QuestionsPage.Item("Opened", links()))));
        return SampleRecord.answer(id, filter, new QuestionsPage(TIME, null, lines));
    }
}
