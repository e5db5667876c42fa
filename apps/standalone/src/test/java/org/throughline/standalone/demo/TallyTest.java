package org.throughline.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final String OF_ANY_DAY =
            """
            {"id": "a-1", "subject": "case/0b8c4c1e-0000-4000-8000-000000000001", "data": {}}""";
    private static final String OF_THE_DAY =
            """
            {"id": "a-2", "subject": "case/0b8c4c1e-0000-4000-8000-000000000001", \
            "data": {"happened": "{{today-2d}}"}}""";
    private static final DemoFile FILE =
            new DemoFile("some.ndjson", List.of(OF_ANY_DAY, OF_THE_DAY));

    private static Loaded after(String... told) {
        Tally tally = new Tally();
        tally.add(FILE, List.of(told));
        return tally.loaded();
    }

    @Test
    void countsWhatIsNewAndWhatWasThereBefore() {
        Loaded loaded =
                after(
                        "{\"line\": 1, \"outcome\": \"duplicate\", \"entryId\": \"e-1\"}",
                        "{\"line\": 2, \"outcome\": \"recorded\", \"entryId\": \"e-2\"}");
        assertThat(loaded.recorded()).isEqualTo(1);
        assertThat(loaded.before()).isEqualTo(1);
        assertThat(loaded.cases()).containsExactly("0b8c4c1e-0000-4000-8000-000000000001");
        assertThat(loaded.entries()).containsEntry("a-1", "e-1").containsEntry("a-2", "e-2");
    }

    @Test
    void anEventOfTheDayThatWasLoadedOnAnotherDayWasThereBefore() {
        Loaded loaded =
                after("{\"line\": 2, \"outcome\": \"refused\", \"code\": \"event-id-conflict\"}");
        assertThat(loaded.before()).isEqualTo(1);
        assertThat(loaded.refused()).isEmpty();
    }

    @Test
    void tellsWhichEventIsNotIn() {
        Loaded loaded =
                after("{\"line\": 1, \"outcome\": \"refused\", \"code\": \"event-id-conflict\"}");
        assertThat(loaded.before()).isZero();
        assertThat(loaded.refused()).containsExactly("some.ndjson, a-1: event-id-conflict");
    }
}
