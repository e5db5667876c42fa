package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    private static Preference of(String... headers) {
        return Preference.of(List.of(headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handling=strict",
                "handling = strict",
                "Handling=\"strict\"",
                "HANDLING\t=\tSTRICT",
                "handling=strict;x=1",
                "handling=strict ; x = \"a;b,c\" ;; y",
                "respond-async, handling=strict",
                ",, respond-async ,handling=strict,",
                "respond-async; note=\"a, \\\" handling=lenient\", handling=strict",
                "handling=\"st\\rict\"",
                "handling=strict, handling=lenient",
                "wait = , handling=strict",
                "handling lenient, handling=strict",
            })
    void aBatchIsAllOrNothing(String header) {
        assertThat(of(header).strict()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "handling",
                "handling=lenient",
                "handling=lenient, handling=strict",
                "handling=stricter, handling=strict",
                "handling=strict lenient",
                "xhandling=strict",
                "handling=",
                "x;handling=strict",
                "note=\"a, handling=strict\"",
                "handling='strict'",
            })
    void eachItemStandsForItself(String header) {
        assertThat(of(header).strict()).isFalse();
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(of("respond-async", "wait=3", "handling=strict"))
                .isEqualTo(new Preference(true, 3));
        assertThat(of("handling=lenient", "handling=strict").strict()).isFalse();
    }

    @Test
    void receiptsAreWaitedForTenSecondsAtMost() {
        assertThat(of("WAIT = \"7\" ; x").seconds()).isEqualTo(7);
        assertThat(of("wait=11").seconds()).isEqualTo(10);
        assertThat(of("wait=5, wait=6").seconds()).isEqualTo(5);
        assertThat(of("wait=soon").seconds()).isZero();
        assertThat(of("wait=-1").seconds()).isZero();
        assertThat(of().seconds()).isZero();
    }

    @Test
    void aLongHeaderIsRead() {
        String long1 = "x=\"" + "\\a".repeat(50_000) + "\"";
        String long2 = "y" + ";z=1".repeat(50_000);

        assertThat(of(long1 + "," + long2 + ",,handling=strict").strict()).isTrue();
    }
}
