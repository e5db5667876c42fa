package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The last tick that still belongs to something, and the first that does not any more.
class WhenEdgesTest {

    private static final String TICK = "2008-04-14T08:30:00.000000Z";
    private static final Instant AT = Instant.parse("2008-04-14T08:30:00Z");
    private static final UUID ENTRY = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private static Instant after(Instant instant) {
        return instant.plus(1, ChronoUnit.MICROS);
    }

    private static Truth touches(String text, @Nullable Instant from, @Nullable Instant to) {
        return When.parse(text).touches(from, to);
    }

    @Test
    void aSpanMayEndOnTheTickOnWhichItBegan() {
        When once = When.parse(TICK + "/" + TICK);
        assertThat(once.earliest()).contains(AT);
        assertThat(once.latest()).contains(after(AT));
        assertThat(once.begunBy(AT)).isEqualTo(Truth.YES);
    }

    @Test
    void aStartThatLiesAfterEveryEndIsNoStart() {
        When when = When.parse("[2001,2005]/2003");
        assertThat(when.begunBy(Instant.parse("2002-06-01T00:00:00Z"))).isEqualTo(Truth.YES);
    }

    @Test
    void anEndThatLiesBeforeEveryStartIsNoEnd() {
        When when = When.parse("2003/[2001,2005]");
        assertThat(when.overBy(Instant.parse("2004-06-01T00:00:00Z"))).isEqualTo(Truth.NO);
    }

    @Test
    void aMinimumBoundsNothingIfTheStartIsNotStated() {
        When when = When.parse("/1960;min=P4Y");
        assertThat(when.earliest()).isEmpty();
        assertThat(when.latest()).contains(Instant.parse("1961-01-01T00:00:00Z"));
    }

    @Test
    void aSpanTouchesTheFirstAndTheLastOfItsTicksForCertain() {
        String year = "2007-04-14T08:30:00.000000Z/" + TICK;
        Instant began = Instant.parse("2007-04-14T08:30:00Z");
        assertThat(touches(year, AT, after(AT))).isEqualTo(Truth.YES);
        assertThat(touches(year, AT, null)).isEqualTo(Truth.YES);
        assertThat(touches(year, after(AT), null)).isEqualTo(Truth.NO);
        assertThat(touches(year, began, after(began))).isEqualTo(Truth.YES);
        assertThat(touches(year, null, after(began))).isEqualTo(Truth.YES);
        assertThat(touches(year, null, began)).isEqualTo(Truth.NO);
    }

    @Test
    void aMonthPossiblyTouchesItsFirstAndItsLastTick() {
        Instant first = Instant.parse("2008-02-01T00:00:00Z");
        Instant last = Instant.parse("2008-03-01T00:00:00Z").minus(1, ChronoUnit.MICROS);
        assertThat(touches("2008-02", null, after(first))).isEqualTo(Truth.POSSIBLY);
        assertThat(touches("2008-02", last, null)).isEqualTo(Truth.POSSIBLY);
        assertThat(touches("2008-02", first, after(last))).isEqualTo(Truth.YES);
    }

    @Test
    void aPeriodThatMayBeginOrEndOnTheLastTickOfAnotherPossiblyTouchesIt() {
        assertThat(touches("2008-02/2008-04", null, Instant.parse("2008-02-01T00:00:00.000001Z")))
                .isEqualTo(Truth.POSSIBLY);
        assertThat(touches("2008-02/2008-03", Instant.parse("2008-03-31T22:59:59.999999Z"), null))
                .isEqualTo(Truth.POSSIBLY);
    }

    @Test
    void aTimeThatTheClocksGaveTwiceIsNotBetweenTheTwoAlsoInAChoice() {
        Instant between = Instant.parse("2008-10-26T00:40:00Z");
        Instant until = Instant.parse("2008-10-26T01:20:00Z");
        assertThat(touches("[2008-10-26T01:30,2008-12]", between, until)).isEqualTo(Truth.NO);
        assertThat(touches("[2008-10-26T01:30,2008-12]", between, null)).isEqualTo(Truth.POSSIBLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2008-01..2008]",
                "[2008..2008-12]",
                "2008-04-14T08:30+14:00",
                "2008-04-14T08:30-14:00",
                "2008-04-14T08:30+01:50",
                "1800",
                "2199"
            })
    void isReadAtTheLimitOfWhatIsRead(String text) {
        assertThat(When.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "T2008,          write a time",
        "XX08,           X stands for",
        ":2008,          write a time",
        ";min=P4Y/2008,  after a span",
        "1799,           a year lies between",
        "2200,           a year lies between"
    })
    void isRefusedForWhatItIs(String text, String hint) {
        assertThatThrownBy(() -> When.parse(text))
                .isInstanceOf(WhenSyntax.class)
                .hasMessageContaining(hint);
    }

    @Test
    void twoHundredCharactersAreRead() {
        List<UUID> entries =
                IntStream.range(0, 4).mapToObj(low -> new UUID(0x0189000000007000L, low)).toList();
        When within = When.parse("2008-04-14T08:30:00.12+01:00");
        String text = NotStated.of(within, entries, List.of()).text();
        assertThat(text).hasSize(When.MAX_LENGTH);
        assertThat(When.parse(text).text()).isEqualTo(text);
    }

    @Test
    void eachShapeShowsWhatItIsMadeOf() {
        Span span = (Span) When.parse("2001-04/2008-07");
        assertThat(span.end()).contains((Moment) When.parse("2008-07"));
        NotStated within =
                (NotStated) When.parse("not-stated;within=2001-04/2008-07;before=" + ENTRY);
        assertThat(within.within()).contains(span);
        assertThat(within.before()).containsExactly(ENTRY);
        assertThat(within.after()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03,                false",
        "2008-03~,               true",
        "2008-03%,               true",
        "[2008-03..2008-05],     false",
        "[2008-03~..2008-05],    true",
        "'[2008-03,2008-05~]',   true"
    })
    void saysWhetherADateInItIsApproximate(String text, boolean approximate) {
        assertThat(((Moment) When.parse(text)).approximate()).isEqualTo(approximate);
    }

    @Test
    void isEqualToNothingThatIsWrittenOtherwise() {
        List<When> all =
                List.of(
                        When.parse("2008"),
                        When.parse("2009"),
                        When.parse("2008/2009"),
                        When.parse("2008/2010"),
                        When.notStated(),
                        When.parse("not-stated;within=2008"));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).extracting(When::hashCode).doesNotHaveDuplicates();
        for (When when : all) {
            assertThat(when.toString()).isEqualTo(when.text());
            assertThat(when.equals(When.parse(when.text()))).isTrue();
            assertThat(all).filteredOn(when::equals).hasSize(1);
        }
    }
}
