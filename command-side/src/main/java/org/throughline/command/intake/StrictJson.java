package org.throughline.command.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON of one reading only: UTF-8 without a byte order mark, no name twice in an object, nothing
/// after the value, bounded in depth and length, whole characters.
final class StrictJson {

    private static final int DEEPEST = 20;
    private static final int LONGEST_STRING = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST_STRING)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private StrictJson() {}

    /// @throws NotAccepted naming the place, never the text
    static JsonNode parse(byte[] bytes) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text(bytes));
        } catch (StreamConstraintsException _) {
            throw Trouble.MALFORMED.because(
                    "The JSON is nested deeper than 20, or holds a string of more than 100000"
                            + " characters, or a name or number that is too long.");
        } catch (JacksonException error) {
            throw Trouble.MALFORMED.because(
                    "Not JSON, or a name stands twice in one object: line "
                            + error.getLocation().getLineNr()
                            + ", column "
                            + error.getLocation().getColumnNr()
                            + ".");
        }
        if (node.isMissingNode()) {
            throw Trouble.MALFORMED.because("The body is empty.");
        }
        checkStrings(node);
        return node;
    }

    private static String text(byte[] bytes) {
        try {
            // a new decoder reports what is malformed instead of replacing it
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw Trouble.MALFORMED.because("The body is not UTF-8.");
        }
    }

    private static void checkStrings(JsonNode node) {
        if (node.isString()) {
            checkString(node.stringValue());
        }
        node.propertyNames().forEach(StrictJson::checkString);
        node.forEach(StrictJson::checkStrings);
    }

    private static void checkString(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw Trouble.MALFORMED.because("A string holds half a character.");
            }
        }
    }
}
