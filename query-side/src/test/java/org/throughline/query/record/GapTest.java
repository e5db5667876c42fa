package org.throughline.query.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.schema.time.When;

class GapTest {

    private static Stream<String> gaps(String happened) {
        return Gap.between(Stream.of(happened.split(" ", -1)).map(When::parse).toList()).stream()
                .map(each -> "%s/%s %d".formatted(each.from(), each.until(), each.days()));
    }

    @Nested
    class R1AChronologyTellsItsGaps {

        @Test
        void aGapIsFromTheLastThatMayBeBeforeToTheFirstThatMayBeAfter() {
            assertThat(gaps("2007-01 2008-12-02 2008"))
                    .containsExactly("2007-02-01T00:00:00Z/2008-01-01T00:00:00Z 334");
        }

        @Test
        void thereCanBeSeveralInWhateverOrderTheEntriesAre() {
            assertThat(gaps("2009-12-01 2007-12-01 2008-12-01"))
                    .containsExactly(
                            "2007-12-02T00:00:00Z/2008-12-01T00:00:00Z 365",
                            "2008-12-02T00:00:00Z/2009-12-01T00:00:00Z 364");
        }

        @ParameterizedTest
        @CsvSource({
            "2007-11-01 2008-01-30, 0",
            "2007-11-01 2008-01-31, 1",
        })
        void ninetyDaysAreLong(String happened, int count) {
            assertThat(gaps(happened)).hasSize(count);
        }

        @ParameterizedTest
        @CsvSource({
            "2001 2005 2002/2004",
            "2001 2005 2001/",
            "2001 2005 /2004",
            "2001/2006 2002 2005",
            "2001 not-stated;within=2003",
            "2001 not-stated",
            "2001",
        })
        void whatMayLieInItFillsItAndWhatIsUndatedBoundsNone(String happened) {
            assertThat(gaps(happened)).isEmpty();
        }

        @Test
        void whatIsUndatedFillsNone() {
            assertThat(gaps("2001 not-stated 2005 not-stated;within=2003")).hasSize(1);
        }
    }
}
