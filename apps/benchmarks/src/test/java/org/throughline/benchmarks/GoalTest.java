package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static Goal goal(Goal.Bound target, Goal.Bound moonshot, double figure) {
        return Goal.of(
                "what",
                target,
                Optional.of(moonshot),
                Optional.of(new Spread(figure, figure, figure)));
    }

    @Test
    void aTargetIsMetAtItsVeryFigure() {
        assertThat(goal(Goal.atLeast(4), Goal.atLeast(8), 4).cells())
                .containsExactly("what", "≥ 4.00", "4.00", "met", "≥ 8.00", "no");
    }

    @Test
    void whatShouldBeLowIsMetByLess() {
        assertThat(goal(Goal.millis(50), Goal.millis(20), 12.5).cells())
                .containsExactly("what", "≤ 50.0 ms", "12.5 ms", "met", "≤ 20.0 ms", "yes");
    }

    @Test
    void aTargetThatIsMissedIsSeen() {
        assertThat(goal(Goal.atMost(0.8), Goal.atMost(0.6), 0.9).cells())
                .containsExactly("what", "≤ 0.80", "0.90", "**not met**", "≤ 0.60", "no");
    }

    @Test
    void whatWasNotMeasuredIsNeitherMetNorMissed() {
        assertThat(Goal.open("what", Goal.atLeast(1), Goal.atLeast(2), "no cluster").cells())
                .containsExactly("what", "≥ 1.00", "no cluster", "–", "≥ 2.00", "–");
    }

    @Test
    void everyTargetHasItsRowWhateverWasMeasured() {
        assertThat(Goals.of(Map.of()))
                .hasSize(42)
                .allSatisfy(goal -> assertThat(goal.cells()).hasSameSizeAs(Goal.HEAD));
    }
}
