package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(Spread.of(List.of(5.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 5));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(new Spread(3, 1, 9));
    }

    @Test
    void theTextTellsHowFarTheRoundsLieApart() {
        assertThat(new Spread(2_000, 1_000, 5_000).text("%,.0f"))
                .isEqualTo("2,000 (1,000 to 5,000)");
        assertThat(Spread.of(List.of(0.5)).text("%.2f")).isEqualTo("0.50");
    }

    @Test
    void whatCannotBeMeasuredHereIsADash() {
        assertThat(Spread.number("%.0f", Double.NaN)).isEqualTo("–");
    }
}
