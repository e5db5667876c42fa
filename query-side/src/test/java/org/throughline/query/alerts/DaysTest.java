package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2007-03-01, 14, 2007-03-15",
        "2007-03-20T23:30, 14, 2007-04-03",
        "2007-03, 2, [2007-03-03..2007-04-02]",
        "[2007-03-01..2007-03-03], 1, [2007-03-02..2007-03-04]",
        "2001-04/, 3, [2001-04-04..]",
        "not-stated, 3, not-stated",
        "not-stated;within=2008-03/2008-04, 3, not-stated;within=2008-03-04/2008-05-03",
        "2007-03, 0, 2007-03"
    })
    void theDayOnWhichTheTimeIsUpIsAsPreciseAsItsBeginning(String since, int days, String up) {
        assertThat(Days.after(When.parse(since), days).text()).isEqualTo(up);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-03-01, 2007-03-14T23:59:59Z, NO",
        "2007-03-01, 2007-03-15T23:59:59.999Z, POSSIBLY",
        "2007-03-01, 2007-03-16T00:00:00Z, YES",
        "2007-03, 2007-03-20T00:00:00Z, POSSIBLY",
        "not-stated, 2007-03-20T00:00:00Z, POSSIBLY"
    })
    void whetherItIsUpIsCertainOnlyOnceTheDayIsOver(String since, String by, Truth lapsed) {
        assertThat(Days.lapsed(When.parse(since), 14, Instant.parse(by))).isEqualTo(lapsed);
    }
}
