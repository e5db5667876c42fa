package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.throughline.query.TestCase;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;

/// Tables and fold share no code but the events and the arithmetic of time, and agree on every
/// random history. A failure names its seed and shows the shortest history that still differs.
class TwoImplementationsTest {

    private static final int ROUNDS = Integer.getInteger("throughline.rounds", 1);
    private static final int HISTORIES = 1000 * ROUNDS;
    private static final int MANY = 20;
    private static final int EACH_TYPE = 25 * MANY;
    private static final int EACH_KIND = 50 * MANY;

    @Nested
    class R28WhoKnewWhatAndWhen {

        @Test
        void tablesAndFoldAgreeOnEveryRandomHistory() {
            Comparison comparison = new Comparison(Implementation.TABLES, Implementation.FOLD);
            for (long seed = 1; seed <= HISTORIES; seed++) {
                assertThat(comparison.difference(seed)).isEmpty();
            }
        }
    }

    @Test
    void theHistoriesHaveEverythingInThem(TestReporter reporter) {
        Coverage coverage = new Coverage();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            coverage.add(RandomHistory.of(seed), new RandomTimes(new Random(seed)).instant());
        }
        reporter.publishEntry("random histories", HISTORIES + ": " + coverage.words());
        for (EventType type : TestCase.CODEC.catalog().all()) {
            assertThat(coverage.types()).containsKey(type.name());
        }
        for (Channel channel : Channel.values()) {
            assertThat(coverage.channels()).containsKey(channel.text());
        }
        for (CellState state : CellState.values()) {
            assertThat(coverage.states()).containsKey(state.text());
        }
        if (ROUNDS >= MANY) {
            assertThat(coverage.types().values().stream().filter(each -> each < EACH_TYPE))
                    .isEmpty();
            assertThat(coverage.channels().values()).allMatch(each -> each >= EACH_KIND);
            assertThat(coverage.straddling()).isGreaterThanOrEqualTo(EACH_KIND);
            assertThat(coverage.until()).isGreaterThanOrEqualTo(EACH_KIND);
            assertThat(coverage.untold()).isGreaterThanOrEqualTo(EACH_KIND);
        }
    }
}
