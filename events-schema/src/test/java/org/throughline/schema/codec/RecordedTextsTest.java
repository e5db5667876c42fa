package org.throughline.schema.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.schema.codec.EventCodecTest.CASE;
import static org.throughline.schema.codec.EventCodecTest.CODEC;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.node.ObjectNode;

/// What comes again when its texts cannot be salted any more is compared by those of the log.
class RecordedTextsTest {

    private static byte[] commitment(EventType type, ObjectNode data, Map<String, PersonalText> in)
            throws MalformedData {
        Event said =
                CODEC.salted(
                        EventCodecTest.read(type, data), (_, _) -> new Salt(new byte[Salt.LENGTH]));
        return CODEC.submissionCommitment(CASE, Samples.AGENCY, said, in::getOrDefault);
    }

    @ParameterizedTest
    @MethodSource("org.throughline.schema.codec.EventCodecTest#submittable")
    void inTheirPlacesTheyGiveTheRecordedCommitment(EventType type) throws Exception {
        ObjectNode data = Samples.data(type);
        Event recorded = EventCodecTest.read(type, data);
        byte[] first = CODEC.submissionCommitment(CASE, Samples.AGENCY, recorded);
        Map<String, PersonalText> texts = CODEC.texts(recorded);

        assertThat(commitment(type, data, texts)).isEqualTo(first);
        if (type.ofCase()) {
            assertThat(commitment(type, data.put("happened", "2008-04-12"), texts))
                    .isNotEqualTo(first);
        }
    }
}
