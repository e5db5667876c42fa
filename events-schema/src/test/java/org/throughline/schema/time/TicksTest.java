package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicksTest {

    static LongStream seeds() {
        return LongStream.range(1, 11);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-31T23:00:00Z, P4Y, 2005-03-31T23:00:00Z",
        "2001-03-01T00:00:00Z, P1M, 2001-03-31T23:00:00Z",
        "2001-01-31T12:00:00Z, P1M, 2001-03-01T00:00:00Z",
        "2004-02-29T12:00:00Z, P1Y, 2005-03-01T00:00:00Z",
        "2008-01-30T01:30:00Z, P2M, 2008-03-30T01:00:00Z",
        "2007-09-28T00:30:00Z, P1M, 2007-10-28T00:30:00Z",
        "2007-10-28T01:30:00Z, P1D, 2007-10-29T01:00:00Z",
        "2007-10-27T23:30:00Z, P2W, 2007-11-11T00:30:00Z"
    })
    void movesOnByTheLocalCalendar(Instant from, Period period, Instant to) {
        assertThat(Ticks.instant(Ticks.plus(Ticks.floor(from), period))).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPeriodNeverTurnsTheOrderRoundAndIsUndone(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Period period = Period.of(random.nextInt(3), random.nextInt(14), random.nextInt(1, 40));
            long one = Ticks.floor(whens.instant());
            long later = one + random.nextLong(1, 100_000_000_000L);
            assertThat(Ticks.plus(one, period)).isLessThanOrEqualTo(Ticks.plus(later, period));
            long start = Ticks.lastReaching(one, period);
            assertThat(Ticks.plus(start, period)).isLessThanOrEqualTo(one);
            assertThat(Ticks.plus(start + 1, period)).isGreaterThan(one);
        }
    }
}
