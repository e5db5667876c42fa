package org.throughline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.time.When;

class WhenWordsTest {

    private static final String TIMES =
            """
            2008                  | 2008
            2008-04               | April 2008
            2008-04-13            | 13 April 2008
            2007-11-02T14:30              | 2 November 2007 at 14:30
            2007-11-02T14:30:00Z          | 2 November 2007 at 14:30:00 UTC
            2008-04-14T08:30+01:00        | 14 April 2008 at 08:30 (UTC+01:00)
            2003~                 | About 2003
            2003-05?              | May 2003 (the source is not sure)
            2003-05%              | About May 2003 (the source is not sure)
            [2008-03..2008-04]            | Between March and April 2008
            [2007-12..2008-01]            | Between December 2007 and January 2008
            [2008-03-30..2008-04-02]      | Between 30 March 2008 and 2 April 2008
            [2008-03,2008-05]             | Either March 2008 or May 2008
            [2003,2005,2007]              | One of 2003, 2005, 2007
            [..2008-04]                   | April 2008 or earlier
            [2008-04..]                   | April 2008 or later
            2001-04/2008-07               | From April 2001 to July 2008
            2001-04/..            | From April 2001, and it goes on
            2001-04/              | From April 2001, its end is not stated
            /2008-07              | Until July 2008, its start is not stated
            2001-04/;min=P4Y              | From April 2001, its end is not stated, for at least 4 years
            /;min=P1Y6M                   | Dates not stated, for at least 1 year and 6 months
            200X                  | The 2000s
            20XX                  | The years 2000 to 2099
            2008-XX               | Some month in 2008
            2008-1X               | Some month between October and December 2008
            2008-XX-XX            | Some day in 2008
            2008-04-XX            | Some day in April 2008
            2008-04-1X            | Some day from 10 to 19 April 2008
            not-stated            | Date not stated
            not-stated;within=2001-04/2008-07 | Date not stated, somewhere from April 2001 to July 2008
            not-stated;within=2008-07/    | Date not stated, not before July 2008
            not-stated;within=/2008-07    | Date not stated, not after July 2008
            not-stated;within=2008        | Date not stated, somewhere in 2008
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TIMES)
    void saysWhatTheSourceSaysAndNoMore(String text, String words) {
        assertThat(WhenWords.of(When.parse(text))).isEqualTo(words);
    }

    @Test
    void tellsInstantsOfTheLogInUkTime() {
        Instant summer = Instant.parse("2008-07-01T23:30:05Z");
        assertThat(WhenWords.day(summer)).isEqualTo("2 July 2008");
        assertThat(WhenWords.instant(summer)).isEqualTo("2 July 2008 at 00:30:05");
    }

    @Test
    void saysSinceWhenAndUntilWhenOnlyIfItIsKnown() {
        Cell cell = new Cell(CellState.HELD, "2007-04", "2008~", null, null, null);
        assertThat(WhenWords.times(cell)).isEqualTo("since April 2007 until about 2008");
        assertThat(WhenWords.times(Cell.of(CellState.KNOWN))).isNull();
    }
}
