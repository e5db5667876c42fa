package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The last Sundays of March and October, when clocks in the United Kingdom change at 01:00 UTC.
class ClockChangeTest {

    @Test
    void refusesALocalTimeThatTheClocksSkipped() {
        assertThatThrownBy(() -> When.parse("2008-03-30T01:30"))
                .isInstanceOf(WhenSyntax.class)
                .hasMessageContaining("did not exist")
                .hasMessageContaining("Z or +01:00");
    }

    @Test
    void readsTheMinutesOnEitherSideOfTheSkippedHour() {
        assertThat(When.parse("2008-03-30T00:59").latest())
                .contains(Instant.parse("2008-03-30T01:00:00Z"));
        assertThat(When.parse("2008-03-30T02:00").earliest())
                .contains(Instant.parse("2008-03-30T01:00:00Z"));
    }

    @Test
    void takesALocalTimeThatCameTwiceAsEither() {
        When twice = When.parse("2007-10-28T01:30");
        assertThat(twice.text()).isEqualTo("2007-10-28T01:30");
        assertThat(twice.earliest()).contains(Instant.parse("2007-10-28T00:30:00Z"));
        assertThat(twice.latest()).contains(Instant.parse("2007-10-28T01:31:00Z"));
        assertThat(twice.begunBy(Instant.parse("2007-10-28T01:00:00Z"))).isEqualTo(Truth.POSSIBLY);
        assertThat(
                        twice.touches(
                                Instant.parse("2007-10-28T00:31:00Z"),
                                Instant.parse("2007-10-28T01:30:00Z")))
                .as("between its two minutes")
                .isEqualTo(Truth.NO);
    }

    @Test
    void readsTheMinutesOnEitherSideOfTheDoubleHourOnce() {
        assertThat(length("2007-10-28T00:59")).isEqualTo(Duration.ofMinutes(1));
        assertThat(length("2007-10-28T01:00")).isEqualTo(Duration.ofMinutes(61));
        assertThat(length("2007-10-28T01:59")).isEqualTo(Duration.ofMinutes(61));
        assertThat(length("2007-10-28T02:00")).isEqualTo(Duration.ofMinutes(1));
        assertThat(When.parse("2007-10-28T02:00").earliest())
                .contains(Instant.parse("2007-10-28T02:00:00Z"));
    }

    @Test
    void anOffsetSaysWhichOfTheTwoIsMeant() {
        assertThat(When.parse("2007-10-28T01:30+01:00").before(When.parse("2007-10-28T01:30Z")))
                .isEqualTo(Truth.YES);
        assertThat(When.parse("2007-10-28T01:30").before(When.parse("2007-10-28T01:30Z")))
                .isEqualTo(Truth.POSSIBLY);
    }

    @Test
    void daysOfAChangeHave23And25Hours() {
        assertThat(length("2008-03-30")).isEqualTo(Duration.ofHours(23));
        assertThat(length("2007-10-28")).isEqualTo(Duration.ofHours(25));
        assertThat(length("2008-03-29")).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void daysFollowEachOtherWithoutGapThroughAYear() {
        LocalDate day = LocalDate.of(2007, 12, 31);
        for (int i = 0; i < 368; i++, day = day.plusDays(1)) {
            assertThat(When.parse(day.toString()).latest())
                    .isEqualTo(When.parse(day.plusDays(1).toString()).earliest());
        }
    }

    @Test
    void summerTimeAllYearRoundIn1970() {
        assertThat(When.parse("1970-01-15").earliest())
                .contains(Instant.parse("1970-01-14T23:00:00Z"));
    }

    private static Duration length(String text) {
        When when = When.parse(text);
        return Duration.between(when.earliest().orElseThrow(), when.latest().orElseThrow());
    }
}
