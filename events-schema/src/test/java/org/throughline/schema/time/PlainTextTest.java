package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The short way through a text comes to the same as the long one.
class PlainTextTest {

    private static final long SEED = 2608;

    @Test
    void aDayHasTheBoundsThatItHasWhenItIsDoubted() {
        LocalDate day = LocalDate.of(1800, 1, 1);
        for (; day.getYear() < 2200; day = day.plusDays(17)) {
            same(When.parse(day.toString()), When.parse(day + "?"));
        }
    }

    @Test
    void aTimeInUtcHasTheBoundsOfTheSameOffset() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String minute = minute(random);
            same(When.parse(minute + "Z"), When.parse(minute + "+00:00"));
            String second = minute + ":%02d".formatted(random.nextInt(60));
            same(When.parse(second + "Z"), When.parse(second + "+00:00"));
        }
    }

    @Test
    void aLocalTimeBeginsWhereItsFirstTenthDoes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String second = minute(random) + ":00";
            String tenth = second + ".0";
            assertThat(outcome(second)).as(second).isEqualTo(outcome(tenth));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-02-30",
                "2008-13-01",
                "2008-4-014",
                "2008-04-1x",
                "2008/04/14",
                "200X-04-14",
                "2008-04-14 08:30",
                "2008-04-14T8:030",
                "2008-04-14T24:00",
                "2008-04-14T08:60",
                "2008-04-14T08:30:60",
                "2008-04-14T08:30-00",
                "2008-04-14T08:30:0",
                "2008-04-14T08"
            })
    void whatIsNotPlainIsLeftToOthers(String text) {
        assertThat(PlainText.day(text)).isNull();
        assertThat(PlainText.time(text)).isNull();
    }

    private static void same(When plain, When other) {
        assertThat(plain.earliest()).as(plain.text()).isEqualTo(other.earliest());
        assertThat(plain.latest()).as(plain.text()).isEqualTo(other.latest());
    }

    private static Object outcome(String text) {
        try {
            return When.parse(text).earliest();
        } catch (WhenSyntax refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /// Any minute of the years that are read, gaps of the clocks among them.
    private static String minute(Random random) {
        try {
            LocalDateTime time =
                    random.nextInt(4) > 0
                            ? LocalDateTime.of(1800 + random.nextInt(400), 1, 1, 0, 0)
                                    .plusMinutes(random.nextInt(525_600))
                            : LocalDate.of(1980 + random.nextInt(50), 3, 24 + random.nextInt(8))
                                    .atTime(1, random.nextInt(60));
            return time.toString().substring(0, 16);
        } catch (DateTimeException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
