package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.imports.Remark.Kind;
import org.throughline.schema.time.When;

/// Dates and times as chronologies give them, and what is recorded for them. Nothing becomes more
/// precise than it was said.
class SaidDatesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Leftovers left = new Leftovers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13/04/2008                | 2008-04-13
                    1/4/2008                  | 2008-04-01
                    13.4.2008                 | 2008-04-13
                    13-04-2008                | 2008-04-13
                    2008-04-13                | 2008-04-13
                    Sunday 13 April 2008      | 2008-04-13
                    13th of April, 2008       | 2008-04-13
                    April 13, 2008            | 2008-04-13
                    Sept 2008                 | 2008-09
                    04/2008                   | 2008-04
                    2008-04                   | 2008-04
                    April 2008                | 2008-04
                    2008                      | 2008
                    c. 2003                   | 2003~
                    circa April 2003          | 2003-04~
                    c2003                     | 2003~
                    about 13/04/2008          | 2008-04-13~
                    ?2008                     | 2008?
                    13/04/2008?               | 2008-04-13?
                    April 2008 (?)            | 2008-04?
                    c. 2003?                  | 2003%
                    ?                         | not-stated
                    unknown                   | not-stated
                    n/k                       | not-stated
                    spring 2007               | [2007-03..2007-05]
                    Summer of 2007            | [2007-06..2007-08]
                    winter 2007               | [2006-12..2007-02,2007-12..2008-02]
                    winter 2007/08            | [2007-12..2008-02]
                    early 2008                | [2008-01..2008-04]
                    mid-2008                  | [2008-05..2008-08]
                    end of 2008               | [2008-09..2008-12]
                    late April 2008           | [2008-04-21..2008-04-30]
                    the 1990s                 | [1990..1999]
                    early 1990s               | [1990..1993]
                    April/May 2008            | [2008-04..2008-05]
                    2007/2008                 | [2007..2008]
                    between 2003 and 2005     | [2003..2005]
                    before April 2008         | [..2008-04]
                    after 2003                | [2003..]
                    w/c 14/04/2008            | [2008-04-14..2008-04-20]
                    2003-2005                 | 2003/2005
                    2003 \u2013 2005          | 2003/2005
                    2003 to 2005              | 2003/2005
                    April-June 2008           | 2008-04/2008-06
                    13-15/04/2008             | 2008-04-13/2008-04-15
                    13 to 15 April 2008       | 2008-04-13/2008-04-15
                    13/04/2008 - 02/05/2008   | 2008-04-13/2008-05-02
                    since 2003                | 2003/..
                    2003 onwards              | 2003/
                    2003 to date              | 2003/..
                    until 2005                | /2005
                    13/04/2008 14:30          | 2008-04-13T14:30
                    13/04/2008 00:00:00       | 2008-04-13
                    """)
    void isRecordedAsItWasSaid(String said, String when) {
        Cells cells = cells(Map.of(Column.START_DATE, said));
        assertThat(Happening.read(cells, left, NOW).text()).isEqualTo(when);
        assertThat(cells.wrong()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13/04/08       | two-digit-year
                    ??/04/08       | two-digit-year
                    ??/13/2008     | date-not-real
                    ?-2005         | date-unreadable
                    ??/04/200?     | date-unreadable
                    13.4.08        | two-digit-year
                    13 April 08    | two-digit-year
                    April '08      | two-digit-year
                    04/13/2008     | month-and-day
                    31/02/2008     | date-not-real
                    13/13/2008     | date-not-real
                    2003/04        | date-ambiguous
                    2003-4         | date-ambiguous
                    last Tuesday   | date-unreadable
                    when he was 3  | date-unreadable
                    13/04/1208     | date-not-real
                    """)
    void isReportedWhereItIsNoDateOrTwo(String said, String code) {
        Cells cells = cells(Map.of(Column.START_DATE, said));
        assertThat(Happening.read(cells, left, NOW)).isEqualTo(When.notStated());
        assertThat(cells.remarks()).extracting(Remark::code).containsExactly(code);
        assertThat(cells.remarks().getFirst().column()).isEqualTo("start_date");
        assertThat(cells.remarks().getFirst().toString()).doesNotContain(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    13/04/2008 | 14:30   | -          | -      | -           | 2008-04-13T14:30
                    13/04/2008 | 2.30pm  | -          | -      | -           | 2008-04-13T14:30
                    13/04/2008 | 2 p.m.  | -          | -      | -           | 2008-04-13T14:00
                    13/04/2008 | 1430hrs | -          | -      | -           | 2008-04-13T14:30
                    13/04/2008 | 12am    | -          | -      | -           | 2008-04-13T00:00
                    13/04/2008 | 12.15pm | -          | -      | -           | 2008-04-13T12:15
                    13/04/2008 | -       | 15/04/2008 | -      | -           | 2008-04-13/2008-04-15
                    13/04/2008 | 14:30   | -          | 15:00  | exact       | 2008-04-13T14:30/2008-04-13T15:00
                    13/04/2008 | 23:30   | 14/04/2008 | 01:00  | -           | 2008-04-13T23:30/2008-04-14T01:00
                    2003       | -       | ongoing    | -      | -           | 2003/..
                    ?          | -       | 2005       | -      | -           | /2005
                    13/04/2008 | -       | -          | -      | approximate | 2008-04-13~
                    2003       | -       | 2005       | -      | uncertain   | 2003?/2005?
                    spring 2007| -       | -          | -      | approximate | [2007-03~..2007-05~]
                    13/04/2008 | 14:30   | -          | -      | unknown     | 2008-04-13?
                    April 2008 | 14:30   | -          | -      | -           | 2008-04
                    """)
    void fiveColumnsMakeOneTime(
            String start, String time, String end, String endTime, String certainty, String when) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        said.put(Column.START_DATE, start);
        put(said, Column.START_TIME, time);
        put(said, Column.END_DATE, end);
        put(said, Column.END_TIME, endTime);
        put(said, Column.DATE_CERTAINTY, certainty);
        Cells cells = cells(said);
        assertThat(Happening.read(cells, left, NOW).text()).isEqualTo(when);
        assertThat(cells.wrong()).isFalse();
        boolean timeKept = time == null || when.contains("T");
        assertThat(left.isEmpty() ? "" : left.text())
                .isEqualTo(
                        timeKept
                                ? (start.startsWith("spring") ? "Start date: " + start : "")
                                : "Start time: " + time);
    }

    private static void put(Map<Column, String> said, Column column, String text) {
        if (text != null) {
            said.put(column, text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ??/04/2008   | 2008-04
                    ?/4/2008     | 2008-04
                    XX/04/2008   | 2008-04
                    00/04/2008   | 2008-04
                    --/04/2008   | 2008-04
                    __.04.2008   | 2008-04
                    dd/04/2008   | 2008-04
                    /04/2008     | 2008-04
                    ??-04-2008   | 2008-04
                    ?? April 2008| 2008-04
                    xx Apr 2008  | 2008-04
                    2008-04-??   | 2008-04
                    2008-04-XX   | 2008-04
                    2008-04-00   | 2008-04
                    ??/??/2008   | 2008
                    00/00/2008   | 2008
                    13/??/2008   | 2008
                    ??/2008      | 2008
                    2008-??-??   | 2008
                    2008-??      | 2008
                    200?         | [2000..2009]
                    199x         | [1990..1999]
                    19??         | [1900..1999]
                    ??/04/2008?  | 2008-04?
                    c. ??/04/2008| 2008-04~
                    """)
    void aDateWithAPlaceLeftOpenIsAsPreciseAsTheRest(String said, String when) {
        Cells cells = cells(Map.of(Column.START_DATE, said));
        assertThat(Happening.read(cells, left, NOW).text()).isEqualTo(when);
        assertThat(left.text()).isEqualTo("Start date: " + said);
        assertThat(cells.remarks()).extracting(Remark::kind).containsExactly(Kind.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"??/??/????", "xx/xx/xxxx", "00/00/0000", "dd/mm/yyyy", "0000-00-00"})
    void aDateWithEachPlaceLeftOpenIsNotStated(String said) {
        Cells cells = cells(Map.of(Column.START_DATE, said));
        assertThat(Happening.read(cells, left, NOW)).isEqualTo(When.notStated());
        assertThat(cells.remarks()).extracting(Remark::code).containsExactly("date-not-stated");
    }

    @ParameterizedTest
    @CsvSource({
        "START_TIME, midnight, time-ambiguous",
        "START_TIME, 25:00, time-unreadable",
        "START_TIME, teatime, time-unreadable",
        "END_DATE, 12/04/2008, end-before-start",
        "END_DATE, 2003-2005, date-unreadable",
        "DATE_CERTAINTY, fairly, date-certainty-unknown",
    })
    void eachColumnHasItsOwnError(Column column, String said, String code) {
        Cells cells = cells(Map.of(Column.START_DATE, "13/04/2008", column, said));
        Happening.read(cells, left, NOW);
        assertThat(cells.remarks())
                .extracting(Remark::column, Remark::code)
                .containsExactly(tuple(column.text(), code));
    }

    @Test
    void doubtsAndGapsAreListed() {
        assertThat(kinds("?")).containsExactly(Kind.UNSURE);
        assertThat(kinds("c. 2003")).containsExactly(Kind.UNSURE);
        assertThat(kinds("2003?")).containsExactly(Kind.UNSURE);
        assertThat(kinds("13/04/2008")).isEmpty();
        assertThat(kinds("13/04/2108")).containsExactly(Kind.NOTICE);
    }

    private List<Kind> kinds(String said) {
        Cells cells = cells(Map.of(Column.START_DATE, said));
        Happening.read(cells, left, NOW);
        return cells.remarks().stream().map(Remark::kind).toList();
    }

    static Cells cells(Map<Column, String> said) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> row = new ArrayList<>();
        said.forEach(
                (column, text) -> {
                    places.put(column, row.size());
                    row.add(text);
                });
        return new Cells(new Headings(places, row.size(), List.of()), new Line(2, 2, row));
    }
}
