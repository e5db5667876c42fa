package org.throughline.schema.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.schema.time.Truth.NO;
import static org.throughline.schema.time.Truth.POSSIBLY;
import static org.throughline.schema.time.Truth.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, POSSIBLY, POSSIBLY, YES",
        "YES, NO, NO, YES",
        "POSSIBLY, YES, POSSIBLY, YES",
        "POSSIBLY, POSSIBLY, POSSIBLY, POSSIBLY",
        "POSSIBLY, NO, NO, POSSIBLY",
        "NO, YES, NO, YES",
        "NO, POSSIBLY, NO, POSSIBLY",
        "NO, NO, NO, NO"
    })
    void combinesAsKleenesStrongLogic(Truth left, Truth right, Truth both, Truth either) {
        assertThat(left.and(right)).isEqualTo(both);
        assertThat(left.or(right)).isEqualTo(either);
    }

    @Test
    void whatIsPossibleIsNotExcludedByItsOpposite() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(POSSIBLY.not()).isEqualTo(POSSIBLY);
        assertThat(NO.not()).isEqualTo(YES);
    }
}
