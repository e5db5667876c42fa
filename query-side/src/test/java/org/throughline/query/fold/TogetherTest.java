package org.throughline.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.codec.Decoded;

/// Comparisons and jigsaws add up no knowledge of their own: over random histories both are what
/// the fold says of each time alone, which shares no code with them.
class TogetherTest {

    private static final int HISTORIES = 150 * Integer.getInteger("throughline.rounds", 1);
    private static final int ENOUGH = 300;

    private static UnaryOperator<List<Logged>> without(Class<?> type) {
        return events ->
                events.stream()
                        .filter(
                                each ->
                                        !(each.content() instanceof Decoded.Known known
                                                && type.isInstance(known.event())))
                        .toList();
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, HISTORIES);
    }

    private static LongStream more() {
        return LongStream.rangeClosed(1, ENOUGH);
    }

    @Test
    void aComparisonIsTheTwoReadsBesideEachOther() {
        Together together = new Together(UnaryOperator.identity());
        assertThat(seeds().boxed().flatMap(seed -> together.comparisons(seed).stream())).isEmpty();
    }

    @Nested
    class R29NoAgencyHadTheWhole {

        @Test
        void theJigsawIsWhatTheMatrixGives() {
            Together together = new Together(UnaryOperator.identity());
            assertThat(seeds().boxed().flatMap(seed -> together.jigsaws(seed).stream())).isEmpty();
        }
    }

    @Test
    void aBugPlantedOnPurposeIsFound() {
        Together retractions = new Together(without(EntryRetracted.class));
        Together leavings = new Together(without(PractitionerLeft.class));
        assertThat(more().anyMatch(seed -> retractions.comparisons(seed).isPresent())).isTrue();
        assertThat(more().anyMatch(seed -> leavings.comparisons(seed).isPresent())).isTrue();
        assertThat(more().anyMatch(seed -> retractions.jigsaws(seed).isPresent())).isTrue();
    }
}
