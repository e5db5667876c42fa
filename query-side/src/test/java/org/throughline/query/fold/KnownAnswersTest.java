package org.throughline.query.fold;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each implementation by itself gives the answers that are known.
class KnownAnswersTest {

    static Stream<HandTold.Answer> answers() {
        return KnownAnswers.all().stream();
    }

    @Nested
    class R28WhoKnewWhatAndWhen {

        @ParameterizedTest
        @MethodSource("org.throughline.query.fold.KnownAnswersTest#answers")
        void theTablesKnow(HandTold.Answer answer) {
            answer.check().accept(Implementation.TABLES);
        }

        @ParameterizedTest
        @MethodSource("org.throughline.query.fold.KnownAnswersTest#answers")
        void theFoldKnows(HandTold.Answer answer) {
            answer.check().accept(Implementation.FOLD);
        }
    }
}
