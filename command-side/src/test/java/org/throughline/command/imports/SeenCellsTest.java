package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// What a row says of how the child was seen, and where it is kept.
class SeenCellsTest {

    private static final AgencyId POLICE = AgencyId.of("police");
    private static final Bounds BOUNDS =
            new Bounds(
                    CaseId.of("2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902"),
                    POLICE,
                    POLICE::equals,
                    TypeTable.load(),
                    Instant.parse("2026-01-01T00:00:00Z"));

    private final Map<Column, String> row =
            new EnumMap<>(
                    Map.of(
                            Column.START_DATE, "2008-04-13",
                            Column.AGENCY, "police",
                            Column.EVENT, "words"));
    private List<Remark> remarks = List.of();

    private List<RowEvent> events(Column column, String cell, String type) {
        row.put(column, cell);
        row.put(Column.EVENT_TYPE, type);
        Cells cells = SaidDatesTest.cells(row);
        List<RowEvent> events = RowEvents.of(BOUNDS, cells);
        remarks = cells.remarks();
        return events;
    }

    @ParameterizedTest
    @CsvSource({
        "home visit, no,            ''",
        "school concern, ?,             ''",
        "school concern, n/a,           ''",
        "DNA,        no,            ''",
        "missing,    not seen,      ''",
        "DNA,        no: in bed,    Child not seen",
        "school concern, no,            Child not seen",
        "school concern, yes,           Child seen",
        "school concern, spoken to,     Child spoken to",
        "DNA,        yes,           Child seen"
    })
    void aNoteStandsBesideTheEntryOnlyIfItSaysSomethingAndIsCalledSo(
            String type, String cell, String heading) {
        List<RowEvent> events = events(Column.CHILD_SEEN, cell, type);
        List<String> beside =
                events.stream()
                        .skip(1)
                        .map(each -> each.node().at("/data/heading").stringValue(""))
                        .filter(called -> !called.isEmpty())
                        .toList();
        assertThat(beside).isEqualTo(heading.isEmpty() ? List.of() : List.of(heading));
        assertThat(remarks).isEmpty();
    }

    @Test
    void howTheChildWasIsNoSayingThatItWasSeen() {
        List<RowEvent> events = events(Column.PRESENTATION, "pale", "school concern");
        assertThat(events.getLast().node().at("/data/heading").stringValue(""))
                .isEqualTo("How the child was");
        assertThat(events.getLast().node().at("/data/childSeen/degree").stringValue(""))
                .isEqualTo("not-stated");
    }

    @ParameterizedTest
    @CsvSource({"CHILD_SEEN, perhaps", "SEEN_ALONE, I think so"})
    void wordsThatAreNeitherYesNorNoAreKeptAndWorthALook(Column column, String cell) {
        List<RowEvent> events = events(column, cell, "home visit");
        assertThat(remarks)
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.kind()).isEqualTo(Remark.Kind.NOTICE);
                            assertThat(remark.column()).isEqualTo(column.text());
                            assertThat(remark.detail() + remark.hint()).doesNotContain(cell);
                        });
        assertThat(events.getLast().node().at("/data/note").stringValue("")).contains(cell);
    }

    @ParameterizedTest
    @CsvSource({"?, date-not-stated", "unknown, date-not-stated", "?2008, date-unsure"})
    void aDateOfSharingThatIsNotSureIsWorthALook(String cell, String code) {
        row.put(Column.SHARED_WITH, "mother");
        events(Column.SHARED_ON, cell, "home visit");
        assertThat(remarks)
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.kind()).isEqualTo(Remark.Kind.UNSURE);
                            assertThat(remark.column()).isEqualTo("shared_on");
                            assertThat(remark.code()).isEqualTo(code);
                        });
    }

    @ParameterizedTest
    @CsvSource({"''", "14/04/2008"})
    void aDateOfSharingThatIsSureOrLeftOutIsNot(String cell) {
        row.put(Column.SHARED_WITH, "mother");
        events(Column.SHARED_ON, cell, "home visit");
        assertThat(remarks).isEmpty();
    }

    @Test
    void thereIsNoWordOfTheApiInWhatIsSaidToPeople() {
        row.put(Column.AGENCY, "somebody");
        events(Column.EVENT, "words", "home visit");
        assertThat(remarks)
                .singleElement()
                .satisfies(
                        remark -> {
                            assertThat(remark.code()).isEqualTo("unknown-agency");
                            assertThat(remark.hint())
                                    .isEqualTo("Write the id of your agency, police.");
                        });
    }
}
