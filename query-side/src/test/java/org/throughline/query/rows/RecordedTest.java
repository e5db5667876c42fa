package org.throughline.query.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedTest {

    private static final long NEVER = Long.MAX_VALUE;

    private final List<Recorded<String>> before =
            List.of(
                    new Recorded<>("one", 1, NEVER),
                    new Recorded<>("two", 3, NEVER),
                    new Recorded<>("three", 3, NEVER),
                    new Recorded<>("four", 5, NEVER));

    @Test
    void allThatAnEventSaidIsReplacedByWhatWasReadOfItSince() {
        List<Recorded<String>> since =
                List.of(
                        new Recorded<>("two", 3, 7),
                        new Recorded<>("three", 3, NEVER),
                        new Recorded<>("five", 7, NEVER));
        List<Recorded<String>> all = Recorded.renewed(before, since);
        assertThat(Recorded.at(6, all)).containsExactly("one", "two", "three", "four");
        assertThat(Recorded.at(7, all)).containsExactly("one", "three", "four", "five");
        assertThat(all).hasSize(5);
    }

    @Test
    void nothingSinceLeavesWhatWasThere() {
        assertThat(Recorded.renewed(before, List.of())).isSameAs(before);
        assertThat(Recorded.renewed(List.of(), before)).isSameAs(before);
    }
}
