package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
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
    private static final int SHOWN = 3;

    /// It is about the log itself, and no history of a case has it.
    private static final String OF_NO_CASE = "log-keys-changed";

    private static final Told TOLD = tell();

    /// What some of the histories had in them, and where the two differ.
    private static final class Told {

        private final Comparison comparison =
                new Comparison(Implementation.TABLES, Implementation.FOLD);
        private final Coverage coverage = new Coverage();
        private final List<String> differences = new ArrayList<>();

        void add(long seed) {
            List<Logged> events = RandomHistory.of(seed);
            coverage.add(events, new RandomTimes(new Random(seed)).instant());
            if (differences.size() < SHOWN) {
                comparison.difference(seed).ifPresent(differences::add);
            }
        }

        void add(Told other) {
            coverage.add(other.coverage);
            differences.addAll(other.differences);
        }
    }

    /// The histories are told once, on all processors.
    private static Told tell() {
        return LongStream.rangeClosed(1, HISTORIES)
                .parallel()
                .collect(Told::new, Told::add, Told::add);
    }

    @Nested
    class R28WhoKnewWhatAndWhen {

        @Test
        void tablesAndFoldAgreeOnEveryRandomHistory() {
            assertThat(TOLD.differences).isEmpty();
        }
    }

    @Test
    void theHistoriesHaveEverythingInThem(TestReporter reporter) {
        Coverage coverage = TOLD.coverage;
        reporter.publishEntry("random histories", HISTORIES + ": " + coverage.words());
        for (EventType type : TestCase.CODEC.catalog().all()) {
            if (!type.name().equals(OF_NO_CASE)) {
                assertThat(coverage.types()).containsKey(type.name());
            }
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
