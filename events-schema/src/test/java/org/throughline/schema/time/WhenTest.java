package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final UUID FIRST = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("01890000-0000-7000-8000-000000000002");

    @Test
    void theShapeFollowsFromTheText() {
        assertThat(When.parse("2008-04")).isInstanceOf(Moment.class);
        assertThat(When.parse("2001-04/..")).isInstanceOf(Span.class);
        assertThat(When.parse("not-stated")).isInstanceOf(NotStated.class);
    }

    @Test
    void sortsByEarliestThenLatestAndPutsWhatIsNotStatedLast() {
        List<String> sorted =
                List.of(
                        "/2001",
                        "[..2008-04]",
                        "2001-04-01",
                        "2001-04",
                        "2001-04/2008-07",
                        "2001-04/..",
                        "2003~",
                        "2003",
                        "2008-04-14T08:30:00Z",
                        "not-stated");
        List<When> shuffled = new ArrayList<>(sorted.stream().map(When::parse).toList());
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(When.ORDER);
        assertThat(shuffled).extracting(When::text).containsExactlyElementsOf(sorted);
    }

    @Test
    void neverSortsTheUndatedByABound() {
        When constrained = When.parse("not-stated;within=1900");
        When spanWithoutEnds = When.parse("/;min=P4Y");
        for (When undated : List.of(constrained, spanWithoutEnds, When.notStated())) {
            assertThat(When.ORDER.compare(undated, When.parse("[2199..]"))).isPositive();
            assertThat(When.ORDER.compare(undated, constrained)).isZero();
        }
    }

    @Test
    void writesAnInstantInMicroseconds() {
        When when = When.at(Instant.parse("2008-04-14T08:30:00.123456789Z"));
        assertThat(when.text()).isEqualTo("2008-04-14T08:30:00.123456Z");
        assertThat(When.at(Instant.parse("2008-04-14T08:30:00Z")).text())
                .isEqualTo("2008-04-14T08:30:00.000000Z");
    }

    @Test
    void refusesInstantsOutsideTheYearsThatAreRead() {
        for (Instant far :
                List.of(Instant.MIN, Instant.MAX, Instant.parse("1799-12-31T23:59:59Z"))) {
            assertThatThrownBy(() -> When.at(far)).isInstanceOf(WhenSyntax.class);
        }
    }

    @Test
    void answersForTheFarthestInstants() {
        When month = When.parse("2008-04");
        assertThat(month.begunBy(Instant.MAX)).isEqualTo(Truth.YES);
        assertThat(month.begunBy(Instant.MIN)).isEqualTo(Truth.NO);
        assertThat(month.touches(Instant.MIN, Instant.MAX)).isEqualTo(Truth.YES);
        assertThat(month.touches(Instant.MAX, null)).isEqualTo(Truth.NO);
        assertThat(When.parse("2001/..").overBy(Instant.MAX)).isEqualTo(Truth.NO);
        assertThat(When.notStated().overBy(Instant.MAX)).isEqualTo(Truth.POSSIBLY);
    }

    @Test
    void writesUtcAsZ() {
        assertThat(When.parse("2008-04-14T08:30+00:00").text()).isEqualTo("2008-04-14T08:30Z");
        assertThat(When.parse("2008-04-14T08:30+00:00"))
                .isEqualTo(When.parse("2008-04-14T08:30Z"))
                .hasSameHashCodeAs(When.parse("2008-04-14T08:30Z"));
    }

    @Test
    void keepsThePrecisionThatTheSourceStates() {
        assertThat(When.parse("2008-04-14T08:30Z"))
                .isNotEqualTo(When.parse("2008-04-14T08:30:00Z"));
        assertThat(When.parse("2008")).isNotEqualTo(When.parse("2008-XX"));
    }

    @Test
    void aSpanShowsItsParts() {
        Span span = (Span) When.parse("2001-04~/..;min=P4Y6M");
        assertThat(span.start()).contains((Moment) When.parse("2001-04~"));
        assertThat(span.start().orElseThrow().approximate()).isTrue();
        assertThat(span.end()).isEmpty();
        assertThat(span.ongoing()).isTrue();
        assertThat(span.minimum()).contains(Period.of(4, 6, 0));
        assertThat(((Span) When.parse("2001-04/")).ongoing()).isFalse();
    }

    @Test
    void keepsTheOrderThatASourceGivesWithoutBounds() {
        NotStated not = NotStated.of(null, List.of(SECOND, FIRST, SECOND), List.of());
        assertThat(not.text()).isEqualTo("not-stated;after=" + FIRST + "," + SECOND);
        assertThat(not.after()).containsExactly(FIRST, SECOND);
        assertThat(not.earliest()).isEmpty();
        assertThat(not.latest()).isEmpty();
        assertThat(When.parse("not-stated;after=" + SECOND + "," + FIRST)).isEqualTo(not);
    }

    @Test
    void refusesAnOrderThatContradictsItself() {
        assertThatThrownBy(() -> NotStated.of(null, List.of(FIRST), List.of(FIRST)))
                .isInstanceOf(WhenSyntax.class);
    }

    @Test
    void refusesMoreEntriesThanCanBeReadBack() {
        List<UUID> many =
                new Random(3).ints(5).mapToObj(low -> new UUID(0x0189000000007000L, low)).toList();
        assertThatThrownBy(() -> NotStated.of(null, many, List.of()))
                .isInstanceOf(WhenSyntax.class)
                .hasMessageContaining("fewer entries");
    }
}
