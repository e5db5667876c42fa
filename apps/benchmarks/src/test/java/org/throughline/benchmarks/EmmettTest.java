package org.throughline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmmettTest {

    @Test
    void findsTheSchemaOfItsVersionInTheProgram() throws NotMeasured {
        String program = "var a = `x`;\nvar schema_0_42_0 = _dumbo.SQL`CREATE TABLE t();`;\nvar b";
        assertThat(Emmett.schema(program)).isEqualTo("CREATE TABLE t();");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "var schema_0_42_0 = _dumbo.SQL`CREATE",
                "var schema_0_42_0 = _dumbo.SQL`CREATE TABLE ${name}();`",
                "var schema_0_42_0 = _dumbo.SQL`SELECT '\\n'`"
            })
    void measuresNothingThatItDoesNotUnderstand(String program) {
        assertThatThrownBy(() -> Emmett.schema(program)).isInstanceOf(NotMeasured.class);
    }
}
