package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all times. A failure names its seed.
class WhenPropertiesTest {

    private static final int ROUNDS = 400 * Integer.getInteger("throughline.rounds", 1);

    static LongStream seeds() {
        return LongStream.range(1, 26);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textIsReadBackToAnEqualValue(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        for (int i = 0; i < ROUNDS; i++) {
            When when = whens.any();
            When again = When.parse(when.text());
            assertThat(again).isEqualTo(when).hasSameHashCodeAs(when);
            assertThat(again.text()).isEqualTo(when.text()).matches(When.isoPattern());
            assertThat(Reach.of(again)).isEqualTo(Reach.of(when));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsBeforeIsNeverAfter(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        for (int i = 0; i < ROUNDS; i++) {
            When a = whens.any();
            When b = whens.any();
            if (a.before(b) == Truth.YES) {
                assertThat(b.before(a)).as("%s before %s", a, b).isEqualTo(Truth.NO);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void beforeIsTransitive(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        for (int i = 0; i < ROUNDS; i++) {
            When a = whens.any();
            When b = whens.any();
            When c = whens.any();
            if (a.before(b) == Truth.YES && b.before(c) == Truth.YES) {
                assertThat(a.before(c)).as("%s, %s, %s", a, b, c).isEqualTo(Truth.YES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void begunAndOverOnlyGrowWithTime(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        for (int i = 0; i < ROUNDS; i++) {
            When when = whens.any();
            Instant one = whens.instant();
            Instant other = whens.instant();
            Instant early = one.isBefore(other) ? one : other;
            Instant late = one.isBefore(other) ? other : one;
            assertThat(when.begunBy(late)).isGreaterThanOrEqualTo(when.begunBy(early));
            assertThat(when.overBy(late)).isGreaterThanOrEqualTo(when.overBy(early));
            assertThat(when.begunBy(early)).isGreaterThanOrEqualTo(when.overBy(early));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundsAgreeWithTheQuestions(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        for (int i = 0; i < ROUNDS; i++) {
            When when = whens.any();
            when.earliest()
                    .ifPresent(
                            first -> {
                                assertThat(when.begunBy(first.minusNanos(1))).isEqualTo(Truth.NO);
                                assertThat(when.begunBy(first)).isNotEqualTo(Truth.NO);
                                assertThat(when.touches(null, first)).isEqualTo(Truth.NO);
                            });
            when.latest()
                    .ifPresent(
                            end -> {
                                assertThat(when.overBy(end.minusNanos(1))).isEqualTo(Truth.YES);
                                assertThat(when.touches(end, null)).isEqualTo(Truth.NO);
                            });
            assertThat(when.touches(null, null)).isEqualTo(Truth.YES);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sayingMoreNeverTurnsAnAnswerRound(long seed) {
        RandomWhens whens = new RandomWhens(seed);
        for (int i = 0; i < ROUNDS / 4; i++) {
            compareNeighbours(whens, whens.closingInOn(whens.instant()));
            compareNeighbours(whens, whens.closingInApproximately(whens.instant()));
            List<String> spans = whens.closingInOnSpan();
            String span = spans.get(3);
            compareNeighbours(whens, List.of(spans.get(0), span, spans.get(4)));
            compareNeighbours(whens, List.of(spans.get(1), span));
            compareNeighbours(whens, List.of(spans.get(2), span));
            String loose = span.substring(0, span.indexOf('/') + 1);
            compareNeighbours(whens, List.of(loose, loose + ";min=P3M", loose + ";min=P4M"));
        }
    }

    private static void compareNeighbours(RandomWhens whens, List<String> texts) {
        When other = whens.any();
        Instant from = whens.instant();
        Instant to = whens.instant();
        List<Function<When, Truth>> questions =
                List.of(
                        when -> when.begunBy(from),
                        when -> when.overBy(from),
                        when -> when.before(other),
                        other::before,
                        when -> when.touches(from, to),
                        when -> when.touches(null, to),
                        when -> when.touches(from, null));
        for (int i = 1; i < texts.size(); i++) {
            When vague = When.parse(texts.get(i - 1));
            When precise = When.parse(texts.get(i));
            for (Function<When, Truth> question : questions) {
                if (question.apply(vague) != Truth.POSSIBLY) {
                    assertThat(question.apply(precise))
                            .as("%s then %s; %s %s %s", vague, precise, other, from, to)
                            .isEqualTo(question.apply(vague));
                }
            }
        }
    }
}
