package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds `When` to the tables written by hand from its definition.
class WhenTablesTest {

    static Stream<Arguments> before() {
        return Table.of("before.txt");
    }

    static Stream<Arguments> by() {
        return Table.of("by.txt");
    }

    static Stream<Arguments> touches() {
        return Table.of("touches.txt");
    }

    static Stream<Arguments> bounds() {
        return Table.of("bounds.txt");
    }

    static Stream<Arguments> refused() {
        return Table.of("refused.txt");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @MethodSource
    void before(String relation, String a, String b, String aBeforeB, String bBeforeA) {
        When left = read(a);
        When right = read(b);
        assertThat(left.before(right)).as(relation).isEqualTo(Truth.valueOf(aBeforeB));
        assertThat(right.before(left)).as(relation).isEqualTo(Truth.valueOf(bBeforeA));
    }

    @ParameterizedTest
    @MethodSource
    void by(String text, String at, String begun, String over) {
        assertThat(read(text).begunBy(Instant.parse(at))).isEqualTo(Truth.valueOf(begun));
        assertThat(read(text).overBy(Instant.parse(at))).isEqualTo(Truth.valueOf(over));
    }

    @ParameterizedTest
    @MethodSource
    void touches(String text, String from, String to, String answer) {
        assertThat(read(text).touches(instant(from), instant(to))).isEqualTo(Truth.valueOf(answer));
    }

    @ParameterizedTest
    @MethodSource
    void bounds(String text, String earliest, String latest, String flags) {
        When when = read(text);
        assertThat(when.text()).isEqualTo(text);
        assertThat(when.earliest()).isEqualTo(Optional.ofNullable(instant(earliest)));
        assertThat(when.latest()).isEqualTo(Optional.ofNullable(instant(latest)));
        assertThat(when.uncertain()).isEqualTo(flags.contains("u"));
        assertThat(when.stated()).isEqualTo(!flags.contains("n"));
        assertThat(text).matches(When.isoPattern());
    }

    @ParameterizedTest
    @MethodSource
    void refused(String text, String hint) {
        assertThatThrownBy(() -> When.parse(text))
                .isInstanceOf(WhenSyntax.class)
                .hasNoCause()
                .hasMessageContaining(hint);
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        assertThatThrownBy(() -> When.parse("")).isInstanceOf(WhenSyntax.class);
        assertThatThrownBy(() -> When.parse("[" + "2008,".repeat(41)))
                .isInstanceOf(WhenSyntax.class)
                .hasMessageContaining("1 to 200 characters");
    }

    /// The tables write tN for the first tick of the year 200N.
    private static When read(String text) {
        return When.parse(text.replaceAll("\\bt([1-9])\\b", "200$1-01-01T00:00:00.000000Z"));
    }

    private static @Nullable Instant instant(String text) {
        return text.equals("*") ? null : Instant.parse(text);
    }
}
