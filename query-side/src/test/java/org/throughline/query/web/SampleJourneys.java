package org.throughline.query.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.When;

/// The same for journeys and the times they took.
final class SampleJourneys {

    private SampleJourneys() {}

    static Reading<JourneyPage> journey(
            CaseId id, EntryId entry, Filter filter, Authentication reader) {
        boolean empty = id.equals(SampleRecord.EMPTY);
        return SampleRecord.answer(
                id,
                filter,
                new JourneyPage(
                        "Information sent, police, June 2007",
                        PersonWords.entryName(entry),
                        SampleRecord.entryHref(),
                        empty ? "0 steps." : "2 steps, of which 1 led no further on record.",
                        empty ? List.of() : List.of(line("2007-06", List.of("Had it before"))),
                        empty ? List.of() : List.of(line("not-stated", List.of())),
                        empty ? null : "/cases/next"));
    }

    private static JourneyPage.Line line(String since, List<String> tags) {
        return new JourneyPage.Line(
                "GP Northside was sent it",
                When.parse(since),
                tags,
                List.of(
                        new LabelledText("Who", SampleRecord.HOSTILE),
                        new LabelledText("From", SampleRecord.ARABIC),
                        new LabelledText("Days", "Since it happened: between 3 and 20 days.")),
                List.of(
                        new DecisionLine.Link(
                                "Rests on", SampleRecord.LONG_WORD, SampleRecord.entryHref())));
    }

    static Reading<LatencyPage> times(CaseId id, Filter filter, Authentication reader) {
        LatencyPage page =
                id.equals(SampleRecord.EMPTY)
                        ? new LatencyPage(null, List.of(), null)
                        : new LatencyPage(
                                "As known then.",
                                List.of(table("recording", false), table("opening", true)),
                                "/cases/next");
        return SampleRecord.answer(id, filter, page);
    }

    private static LatencyPage.Table table(String id, boolean pairs) {
        return new LatencyPage.Table(
                id,
                "Recording",
                "From when it happened until its agency recorded it.",
                pairs,
                pairs ? "No record of it being opened" : null,
                List.of(
                        new LatencyPage.Row(
                                "GP Northside",
                                SampleRecord.LONG_WORD,
                                "Within health",
                                3,
                                1,
                                2,
                                "7 days",
                                "Between 3 and 20 days",
                                SampleRecord.entryHref()),
                        new LatencyPage.Row(
                                "Police",
                                "CAMHS",
                                "Between sectors",
                                1,
                                1,
                                0,
                                "None",
                                "None",
                                null)));
    }

    static Reading<EarliestPage> earliest(CaseId id, Filter filter, Authentication reader) {
        return SampleRecord.answer(
                id,
                filter,
                new EarliestPage(
                        PersonWords.caseName(id),
                        "Hindsight: put together afterwards.",
                        List.of(
                                new EarliestPage.Part(
                                        "All that agencies held",
                                        "3 entries",
                                        "Cannot be computed: dates not stated",
                                        "No record of one agency that held it all",
                                        List.of(
                                                new DecisionLine.Link(
                                                        "Date not stated",
                                                        "entry 12345678",
                                                        SampleRecord.entryHref()))))));
    }
}
