package org.throughline.query.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// Answers every reading port with what is hard to show: twelve agencies, long words, another
/// script, markup in the words of a source, entries without a date, erased words.
final class SampleRecord {

    static final CaseId CASE = CaseId.of("0192d1e0-7a4b-7c11-8e57-3f1b4c0f9a21");
    static final CaseId NOT_MINE = CaseId.of("0192d1e0-7a4b-7c11-8e57-3f1b4c0f9a22");
    static final CaseId AHEAD = CaseId.of("0192d1e0-7a4b-7c11-8e57-3f1b4c0f9a23");
    static final CaseId UNKNOWN = CaseId.of("0192d1e0-7a4b-7c11-8e57-3f1b4c0f9a24");
    static final CaseId EMPTY = CaseId.of("0192d1e0-7a4b-7c11-8e57-3f1b4c0f9a25");
    static final EntryId ENTRY = EntryId.of("0192d1e0-7a4b-7c11-8e57-3f1b4c0f9b01");
    static final String HOSTILE =
            "<script>alert('x')</script><img src=x onerror=alert(1)>\" ' &amp;";
    static final String ARABIC = "قال الطفل إنه لا يريد العودة إلى المنزل";
    static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaft".repeat(12);
    static final long POSITION = 412;

    private static final Instant OPENED = Instant.parse("2026-03-02T09:15:00Z");
    private static final List<AgencyId> AGENCIES =
            List.of(
                    AgencyId.of("police"),
                    AgencyId.of("social-care"),
                    AgencyId.of("gp-northside"),
                    AgencyId.of("health-visiting"),
                    AgencyId.of("hospital-general"),
                    AgencyId.of("camhs"),
                    AgencyId.of("cafcass"),
                    AgencyId.of("probation"),
                    AgencyId.of("housing-north"),
                    AgencyId.of("school-hillside"),
                    AgencyId.of("education-welfare"),
                    AgencyId.of("youth-offending-service"));

    private SampleRecord() {}

    static Reading<CaseListPage> cases(Filter filter, Authentication reader) {
        List<CaseListPage.Line> cases =
                List.of(
                        new CaseListPage.Line(
                                CASE,
                                "Made up",
                                "Open",
                                List.of("Social care: not allocated to anybody, May 2008"),
                                OPENED,
                                names(),
                                3),
                        new CaseListPage.Line(
                                NOT_MINE, "Live", "Closed", List.of(), OPENED, List.of(), 0));
        return new Reading.Shown<>(
                new CaseListPage(cases, 0, "/cases?after=412.2&limit=2"), POSITION, List.of());
    }

    static Reading<CaseHomePage> home(CaseId id, Filter filter, Authentication reader) {
        CaseHomePage page =
                new CaseHomePage(
                        id,
                        filter,
                        "Made up",
                        "Closed to social care, April 2005; open to the school",
                        List.of("Social care: not allocated to anybody, May 2008"),
                        OPENED,
                        List.of("child, the subject", "mother", "stepfather: \"Dad\"", ARABIC),
                        List.of(
                                new CaseHomePage.Involvement("Police", "Involved from April 2001"),
                                new CaseHomePage.Involvement(LONG_WORD, HOSTILE)),
                        List.of(new CaseHomePage.Involvement("Housing", "Ask: " + HOSTILE)),
                        "/cases/" + id.text() + "/emergency",
                        null,
                        List.of(
                                new CaseHomePage.Decision(
                                        "Referral of May 2007: no record of a" + " decision",
                                        entryHref())));
        return answer(id, filter, page);
    }

    static Reading<ChronologyPage> chronology(CaseId id, Filter filter, Authentication reader) {
        if (id.equals(EMPTY)) {
            Counts none = new Counts(0, 0, null, null, 0L);
            return answer(
                    id, filter, new ChronologyPage(List.of(), List.of(), List.of(), none, null));
        }
        List<EntryLine> dated =
                List.of(
                        line("2001-04", "Concern logged", "", List.of()),
                        line("2003~", "Contact", HOSTILE, List.of("Corrected")),
                        line("2001-04/2005", "Involvement started", ARABIC, List.of()),
                        line("[2008-03..2008-04]", "Missing reported", LONG_WORD, List.of()),
                        line(
                                "2008-04-14T08:30",
                                "Information sent",
                                LabelledText.ERASED,
                                List.of("Entered in error", "Recorded late")));
        List<EntryLine> undated =
                List.of(
                        line("not-stated", "Case closed", "Two lines\nof a source", List.of()),
                        line(
                                "not-stated;within=2001-04/2008-07",
                                "Disclosure made",
                                "",
                                List.of("After: Case closed")));
        Counts counts = new Counts(7, 3, 2L, 1L, null);
        String next = "/cases/" + id.text() + "/chronology?ledger=412&after=c7";
        List<String> gaps = List.of("1 January 2006 to 29 February 2008 (789 days)");
        return answer(id, filter, new ChronologyPage(dated, undated, gaps, counts, next));
    }

    static Reading<MatrixPage> matrix(CaseId id, Filter filter, Authentication reader) {
        if (id.equals(EMPTY)) {
            return answer(id, filter, new MatrixPage(List.of(), List.of(), List.of(), null, null));
        }
        List<MatrixRow> dated = new ArrayList<>();
        for (String when : List.of("2001-04", "2003~", "[2008-03..2008-04]", "2008-04-14T08:30")) {
            dated.add(row(when, "Concern logged", dated.size()));
        }
        List<MatrixRow> undated =
                List.of(row("not-stated", "Case closed", 5), row("not-stated", HOSTILE, 2));
        return answer(id, filter, new MatrixPage(names(), dated, undated, null, "/cases/earliest"));
    }

    static Reading<EntryPage> entry(
            CaseId id, EntryId entry, Filter filter, Authentication reader) {
        List<EntryPage.Knower> knowers = new ArrayList<>();
        for (int i = 0; i < AGENCIES.size(); i++) {
            List<String> who = i == 3 ? List.of("health visitor", ARABIC) : List.of();
            knowers.add(new EntryPage.Knower(AGENCIES.get(i), cell(i), who));
        }
        List<LabelledText> facts =
                List.of(
                        new LabelledText("Agency", "Police"),
                        new LabelledText("What it says", HOSTILE + "\n" + LONG_WORD),
                        new LabelledText("The child's words", ARABIC),
                        new LabelledText("Record", LabelledText.ERASED));
        EntryPage page =
                new EntryPage(
                        "Information sent, Police, 14 April 2008",
                        PersonWords.entryName(entry),
                        false,
                        List.of(
                                new EntryPage.Amendment(
                                        "Version 2: corrected by Police, 2 May 2008", HOSTILE)),
                        knowers,
                        List.of(
                                version(2, "corrected", "2008-04-14", facts),
                                version(1, "as first recorded", "2008-04", facts)),
                        List.of());
        return answer(id, filter, page);
    }

    static Reading<DecisionsPage> decisions(CaseId id, Filter filter, Authentication reader) {
        Counts counts = new Counts(3, 0, null, 0L, 3L);
        if (id.equals(EMPTY)) {
            return answer(
                    id, filter, new DecisionsPage(List.of(), List.of(), List.of(), counts, null));
        }
        List<DecisionLine.Link> links =
                List.of(
                        new DecisionLine.Link("Refers to", "Referral, May 2007", entryHref()),
                        new DecisionLine.Link("Settled by", HOSTILE, entryHref()));
        DecisionsPage page =
                new DecisionsPage(
                        List.of(
                                new DecisionLine(
                                        line("2007-05", "Referral made", HOSTILE, List.of("Open")),
                                        List.of())),
                        List.of(
                                new DecisionLine(
                                        line(
                                                "2007-06",
                                                "Referral decided",
                                                LONG_WORD,
                                                List.of("Departs from a rule")),
                                        links)),
                        List.of(
                                new DecisionLine(
                                        line("not-stated", "Case closed", ARABIC, List.of()),
                                        links)),
                        counts,
                        null);
        return answer(id, filter, page);
    }

    static <T> Reading<T> answer(CaseId id, Filter filter, T page) {
        if (id.equals(NOT_MINE)) {
            return new Reading.NoRight<>();
        }
        if (id.equals(AHEAD)) {
            return new Reading.NotYetProjected<>();
        }
        if (id.equals(UNKNOWN)) {
            return new Reading.NoSuchThing<>();
        }
        if (filter.valueOf("known").contains("<")) {
            List<Fault> faults =
                    List.of(
                            new Fault("known", "Enter a date such as 2008-04-14"),
                            new Fault("by", "Choose an agency of the list"),
                            new Fault("from", "Enter a date such as 2007 or 2007-11-02"));
            return new Reading.AskedWrongly<>(faults, knowers());
        }
        return new Reading.Shown<>(page, POSITION, knowers());
    }

    private static EntryLine line(String when, String what, String summary, List<String> marks) {
        boolean order = marks.stream().anyMatch(mark -> mark.startsWith("After"));
        return new EntryLine(
                entryHref(),
                PersonWords.entryName(ENTRY),
                When.parse(when),
                what,
                summary,
                order ? List.of() : marks,
                order ? marks : List.of(),
                List.of(
                        new LabelledText("Agency", "Social care"),
                        new LabelledText("Author", "duty social worker"),
                        new LabelledText("About", "child, mother"),
                        new LabelledText("Child seen", "Not seen: the source does not say why"),
                        new LabelledText("Known", "Held since April 2007: no evidence it was read"),
                        new LabelledText("Log position", "184")));
    }

    private static MatrixRow row(String when, String what, int turn) {
        List<MatrixCell> cells = new ArrayList<>();
        for (int i = 0; i < AGENCIES.size(); i++) {
            cells.add(
                    new MatrixCell(
                            cell(i + turn), i == 1 ? List.of("duty social worker") : List.of()));
        }
        return new MatrixRow(
                entryHref(), PersonWords.entryName(ENTRY), When.parse(when), what, HOSTILE, cells);
    }

    private static Cell cell(int turn) {
        CellState[] states = CellState.values();
        CellState state = states[turn % states.length];
        return switch (state) {
            case KNOWN -> known(state, "2007-03-12", Channel.AUTHORED, null);
            case POSSIBLY_KNOWN -> known(state, "2007-05", Channel.ATTENDED, null);
            case HELD -> known(state, "2007-04", Channel.RECEIVED, Evidence.ASSERTED_BY_OTHER);
            case STATED_NOT_KNOWN -> known(state, null, Channel.TOLD, Evidence.FINDING);
            case DISPUTED, NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> Cell.of(state);
        };
    }

    private static Cell known(
            CellState state, @Nullable String since, Channel channel, @Nullable Evidence evidence) {
        Extent extent = state == CellState.POSSIBLY_KNOWN ? Extent.GIST : Extent.FULL;
        return new Cell(state, since, null, channel, extent, evidence);
    }

    private static EntryPage.Version version(
            int number, String kind, String when, List<LabelledText> facts) {
        return new EntryPage.Version(number, kind, When.parse(when), OPENED, 180 + number, facts);
    }

    static String entryHref() {
        return "/cases/" + CASE.text() + "/entries/" + ENTRY.text();
    }

    private static List<String> names() {
        return AGENCIES.stream().map(PersonWords::of).toList();
    }

    private static List<Choice> knowers() {
        return AGENCIES.stream().map(id -> new Choice(id.text(), PersonWords.of(id))).toList();
    }
}
