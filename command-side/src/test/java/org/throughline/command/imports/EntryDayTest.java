package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.time.When;

/// Only what happened on one day can be looked for by its day.
class EntryDayTest {

    @ParameterizedTest
    @CsvSource({
        "2008-04-13, 2008-04-13",
        "2008-04-13T14:30, 2008-04-13",
        "2008-04-13?, 2008-04-13",
        "2008-04-13~, 2008-04-13",
        "2008-04, ''",
        "2008, ''",
        "2008-04-13/2008-04-15, ''",
        "'[2008-04-13..2008-04-15]', ''",
        "not-stated, ''",
    })
    void isOfOneDayOrOfNone(String when, String day) {
        assertThat(EntryDay.of("note-recorded.v1", When.parse(when)).map(EntryDay::day).orElse(""))
                .isEqualTo(day);
    }
}
