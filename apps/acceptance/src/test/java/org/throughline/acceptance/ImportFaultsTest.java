package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A long chronology with a fault of each kind again and again: each is found in its row and its
/// column, and nothing else is.
@Tag("server")
@ExtendWith(SharedServer.class)
class ImportFaultsTest {

    private static final long SEED = 20_251_125;
    private static final int ROWS = 10_000;

    private final OpenCase open;
    private final Chronologies police;

    ImportFaultsTest(RunningServer server) {
        this.open = OpenCase.on(server);
        this.police = new Chronologies(server, "police", open.id());
    }

    @Test
    void eachPlantedFaultIsFoundAtItsRowAndColumn() {
        FaultyChronology file = new FaultyChronology(SEED, ROWS);
        assertThat(file.expected()).hasSizeGreaterThan(200);
        JsonNode checked = police.check(file.text());
        Set<String> found = new TreeSet<>();
        for (JsonNode error : checked.required("errors")) {
            found.add(
                    error.required("row").intValue()
                            + " "
                            + Json.text(error, "column")
                            + " "
                            + Json.text(error, "code"));
        }
        assertThat(found).as("seed " + SEED).isEqualTo(new TreeSet<>(file.expected()));
        assertThat(checked.required("counts").required("rows").intValue()).isEqualTo(ROWS);
        assertThat(checked.required("counts").required("ready").intValue())
                .isEqualTo(ROWS - file.expected().size());
        assertThat(open.events()).as("the case after a check").hasSize(1);
        police.discard(checked);
    }
}
