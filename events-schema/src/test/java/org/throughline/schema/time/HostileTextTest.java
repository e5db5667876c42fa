package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text is, it is read or refused with [WhenSyntax], and never repeated.
class HostileTextTest {

    private static final String ALPHABET =
            "0123456789XTZ~?%[]{}.,/;:=+-PYMWDnot-statedwithinafter \t\n\0\u0663\u2013\uD83D\"'<\\";

    private static final List<String> VALID =
            Table.rows("bounds.txt").stream().map(List::getFirst).toList();

    static LongStream seeds() {
        return LongStream.range(1, 41);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutationsAreReadOrRefused(long seed) {
        Random random = new Random(seed);
        Set<String> messages = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String text = VALID.get(random.nextInt(VALID.size()));
            for (int strokes = random.nextInt(1, 5); strokes > 0; strokes--) {
                text = mutated(text, random);
            }
            readOrRefuse(text).ifPresent(messages::add);
        }
        assertThat(messages).as("fixed sentences, not made from the text").hasSizeBetween(5, 40);
    }

    private static Optional<String> readOrRefuse(String text) {
        When when;
        try {
            when = When.parse(text);
        } catch (WhenSyntax refusal) {
            assertThat(refusal).hasNoCause();
            return Optional.ofNullable(refusal.getMessage());
        }
        assertThat(text).matches(When.isoPattern());
        assertThat(When.parse(when.text())).isEqualTo(when);
        if (when.earliest().isPresent() && when.latest().isPresent()) {
            assertThat(when.earliest().get()).isBefore(when.latest().get());
        }
        return Optional.empty();
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(4));
        char one = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + one + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            case 3 -> text.substring(0, at) + VALID.get(random.nextInt(VALID.size()));
            default -> to == at ? text : text.substring(0, at) + one + text.substring(at + 1);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLANTED",
                "2008-04-PLANTED",
                "2008-04-14TPLANTED",
                "[2008,PLANTED]",
                "PLANTED/2008",
                "2001/;min=PLANTED",
                "2001/;PLANTED",
                "not-stated;within=PLANTED",
                "not-stated;after=PLANTED",
                "not-stated PLANTED"
            })
    void refusalsRepeatNothing(String text) {
        assertThatThrownBy(() -> When.parse(text))
                .isInstanceOf(WhenSyntax.class)
                .hasNoCause()
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("PLANTED"));
    }
}
