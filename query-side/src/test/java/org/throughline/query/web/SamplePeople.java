package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;

/// The same for the people of the sample record.
final class SamplePeople {

    private SamplePeople() {}

    static Reading<PeoplePage> people(CaseId id, Filter filter, Authentication reader) {
        Counts counts = new Counts(3, 0, null, 0L, 3L);
        if (id.equals(SampleRecord.EMPTY)) {
            return SampleRecord.answer(
                    id,
                    filter,
                    new PeoplePage(List.of(), List.of(), List.of(), List.of(), List.of(), counts));
        }
        List<PeoplePage.Line> lines =
                List.of(
                        stated("Child", null, null),
                        stated(
                                "Stepfather: step parent of child",
                                SampleRecord.entryHref(),
                                "Current"),
                        stated(
                                SampleRecord.LONG_WORD,
                                SampleRecord.entryHref(),
                                "The dates leave it open"));
        PeoplePage page =
                new PeoplePage(
                        lines,
                        lines,
                        List.of(
                                new PeoplePage.Home("Home of mother", lines),
                                new PeoplePage.Home("Home of grandmother 1", List.of())),
                        lines,
                        lines,
                        counts);
        return SampleRecord.answer(id, filter, page);
    }

    private static PeoplePage.Line stated(
            String heading, @Nullable String href, @Nullable String tag) {
        List<LabelledText> facts =
                href == null
                        ? List.of()
                        : List.of(
                                new LabelledText("Called by child", SampleRecord.ARABIC),
                                new LabelledText("Since", "Date not stated"),
                                new LabelledText("Known to", SampleRecord.HOSTILE));
        return new PeoplePage.Line(heading, href, tag, facts);
    }
}
