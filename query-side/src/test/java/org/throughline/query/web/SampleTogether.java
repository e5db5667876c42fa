package org.throughline.query.web;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;

/// The same for two times compared and the jigsaw of the sample record.
final class SampleTogether {

    private SampleTogether() {}

    static Reading<ComparePage> compare(CaseId id, Filter filter, Authentication reader) {
        if (filter.valueOf("left").contains("<")) {
            return new Reading.AskedWrongly<>(
                    List.of(
                            new Fault("left", "Enter a date such as 2008-04-14"),
                            new Fault("right", "Enter a date such as 2008-04-14")),
                    List.of());
        }
        if (!filter.ofTwoTimes()) {
            return SampleRecord.answer(id, filter, ComparePage.NOT_ASKED);
        }
        List<ComparePage.Section> sections =
                id.equals(SampleRecord.EMPTY)
                        ? List.of()
                        : List.of(
                                new ComparePage.Section(
                                        "added",
                                        "New",
                                        "Not had at the earlier time.",
                                        List.of(
                                                line("2008-04-14", SampleRecord.HOSTILE),
                                                line("not-stated", SampleRecord.ARABIC))),
                                new ComparePage.Section(
                                        "corrected",
                                        "Corrected",
                                        "Shown in a later version.",
                                        List.of(line("2003~", SampleRecord.LONG_WORD))));
        return SampleRecord.answer(
                id,
                filter,
                new ComparePage(
                        !filter.has("by"),
                        "3 entries at the earlier time, 6 entries at the later.",
                        sections,
                        "/cases/next"));
    }

    private static EntryLine line(String when, String summary) {
        return new EntryLine(
                SampleRecord.entryHref(),
                PersonWords.entryName(SampleRecord.ENTRY),
                When.parse(when),
                "Contact",
                summary,
                List.of("Corrected"),
                List.of(),
                List.of(
                        new LabelledText(
                                "Police",
                                "Known (told), since May 2008. Before: the sources do not say")));
    }

    static Reading<JigsawPage> jigsaw(CaseId id, Filter filter, Authentication reader) {
        if (id.equals(SampleRecord.EMPTY)) {
            return SampleRecord.answer(
                    id,
                    filter,
                    new JigsawPage(
                            "Put together here.",
                            "0 entries.",
                            List.of(),
                            List.of(),
                            List.of(),
                            null));
        }
        JigsawPage.Item item =
                new JigsawPage.Item(
                        SampleRecord.entryHref(),
                        PersonWords.entryName(SampleRecord.ENTRY),
                        When.parse("2008-04"),
                        "Contact",
                        SampleRecord.HOSTILE,
                        "The sources do not say",
                        List.of("Police", SampleRecord.LONG_WORD));
        List<JigsawPage.Piece> pieces =
                List.of(
                        new JigsawPage.Piece("Police", 4, 2, 1, 0, 0, List.of()),
                        new JigsawPage.Piece(
                                SampleRecord.LONG_WORD, 1, 2, 0, 4, 0, List.of(item, item)),
                        new JigsawPage.Piece("Housing", 0, 1, 0, 0, 6, List.of()));
        return SampleRecord.answer(
                id,
                filter,
                new JigsawPage(
                        "What agencies held apart, put together here.",
                        "7 entries. The fullest holder: Police, with 6 of 7.",
                        pieces,
                        List.of("Housing"),
                        List.of("GSCB"),
                        "/cases/next"));
    }
}
