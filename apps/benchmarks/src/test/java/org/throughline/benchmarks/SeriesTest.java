package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTest {

    private final Series series = new Series("(x) Something", "events/s", "base");

    private void add(String line, double... figures) {
        for (double figure : figures) {
            series.add(line, figure);
        }
    }

    private static Rate rate(double perSecond, double written) {
        return new Rate(perSecond, 1, 2, 3, 4, written, 0);
    }

    @Test
    void ratiosAreTakenWithinARoundAndNotOfMedians() {
        add("base", 100, 10, 50);
        add("ours", 200, 30, 50);
        assertThat(series.ratio("ours", "base")).contains(new Spread(2, 1, 3));
    }

    @Test
    void theBetterOfSeveralOthersIsTheBetterOfThatRound() {
        add("ours", 100, 100);
        add("one", 10, 50);
        add("two", 20, 25);
        assertThat(series.ratio("ours", "one", "two")).contains(new Spread(3.5, 2, 5));
    }

    @Test
    void whoWasNotMeasuredTakesNoPartInTheBetterOfSeveral() {
        add("ours", 100);
        add("one", 10);
        assertThat(series.ratio("ours", "one", "missing")).contains(new Spread(10, 10, 10));
    }

    @Test
    void thereIsNoRatioOfWhatWasNotMeasured() {
        add("ours", 100);
        assertThat(series.ratio("ours", "missing")).isEmpty();
        assertThat(series.ratio("missing", "ours")).isEmpty();
        assertThat(series.spread("missing")).isEmpty();
    }

    @Test
    void theTableSaysWhySomebodyIsMissing() {
        add("base", 100);
        series.missing("peer 1.0", "there is no npm here");
        assertThat(series.table())
                .contains("| base | 100 | 1.00 |\n")
                .contains("| peer 1.0 | not measured: there is no npm here |\n");
    }

    @Test
    void ratesBringLatencyAndProcessorTimeOfBothSides() {
        series.add("base", rate(1_000, 0));
        assertThat(series.table()).contains("| base | 1,000 | 1.00 | 1.00 | 2.00 | 3 | 4 |\n");
    }

    @Test
    void anotherFigureOfTheSameRatesIsASeriesOfItsOwn() {
        series.add("base", rate(1_000, 500));
        series.add("ours", rate(2_000, 250));
        Series written = series.of("(h)", "bytes", "base", Rate::written);
        assertThat(written.ratio("ours", "base")).contains(new Spread(0.5, 0.5, 0.5));
        assertThat(written.table()).contains("| ours | 250 | 0.50 |\n");
    }

    @Test
    void withoutABaseThereIsNoColumnOfRatios() {
        Series alone = new Series("(g)", "ms", "");
        alone.add("p99", 12.34);
        assertThat(alone.table()).contains("|  | ms |\n").contains("| p99 | 12.3 |\n");
    }
}
