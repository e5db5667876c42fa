package org.throughline.query.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.time.When;

class LagTest {

    @ParameterizedTest
    @CsvSource({
        "2007-03-12, 2007-03-12, the same day",
        "2007-03-12, 2007-03-13, 1 day",
        "2007-03-12T23:50, 2007-03-13T00:10, 1 day",
        "2007-03-24, 2007-03-26, 2 days",
        "2007-03, 2007-04-10, between 10 and 40 days",
        "2007-03, 2007-03, between 30 days before and 30 days",
        "2007-03-12, 2007-03-02, 10 days before",
        "2007-03-12, [2007-03-14..], at least 2 days",
        "2007-03-12, [..2007-03-14], at most 2 days",
        "2001/2007, 2008-01-01, between 1 and 2556 days",
        "not-stated, 2007-03-12, cannot be computed: date not stated",
        "not-stated;within=2001/2007, 2007-03-12, cannot be computed: date not stated"
    })
    void isSaidAsPreciselyAsBothTimesAreKnown(String from, String to, String says) {
        assertThat(Lag.between(When.parse(from), When.parse(to)).says()).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03, 2007-03, between 0 and 30 days",
        "2007-03-12, 2007-03-02, 10 days before",
        "2007-03, [2007-03-10..], at least 0 days"
    })
    void whatCannotComeBeforeIsNeverLessThanNoDays(String from, String to, String says) {
        assertThat(Lag.between(When.parse(from), When.parse(to)).inOrder().says()).isEqualTo(says);
    }
}
