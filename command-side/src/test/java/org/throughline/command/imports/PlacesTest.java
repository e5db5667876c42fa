package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A fault stands at the column that it is about, whichever of the row's events it is in.
class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "ENTRY, /data/happened, START_DATE",
        "SHARED, /data/happened, SHARED_ON",
        "SHARED, /data/to/0/part, SHARED_WITH",
        "ENTRY, /data/to, SHARED_WITH",
        "MORE, /data/happened, START_DATE",
        "MORE, /data/decidedBy/part, DECISION_MAKER",
        "GOOD_PRACTICE, /data/what, GOOD_PRACTICE",
        "ENTRY, /data/what, EVENT",
        "COMMENT, /data/note, ANALYSIS_COMMENT",
        "ENTRY, /data/note, EVENT",
        "ENTRY, /data/childSeen/presentation, PRESENTATION",
        "ENTRY, /id, REF",
    })
    void ofAPointerIsTheColumnItComesFrom(Part part, String pointer, Column column) {
        Recording.Fault fault = new Recording.Fault(0, pointer, "code", "detail", "hint");
        assertThat(Places.of(fault, part)).isEqualTo(column);
    }
}
