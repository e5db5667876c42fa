package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class CanonicalJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long SEED = 8785;

    @Test
    void escapesAsTheStandardsExampleDoes() {
        // RFC 8785 §3.2.2, the member "string" of its example
        String text = "\u20ac$\u000F\nA'B\"\\\\\"/";
        assertThat(canonical(NODES.stringNode(text)))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void escapesControlsAndNothingElse() {
        assertThat(canonical(NODES.stringNode("\b\t\n\f\r\u0000\u001f\u007f\u2028/")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028/\"");
    }

    @Test
    void sortsKeysAsTheStandardsExampleDoes() {
        // RFC 8785 §3.2.3
        String json =
                """
                {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}
                """;
        assertThat(CanonicalJson.bytes(MAPPER.readTree(json)))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}"
                                .getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"a\":null}",
                "1.0",
                "1e3",
                "0.5",
                "9007199254740992",
                "-9007199254740992",
                "99999999999999999999"
            })
    void refusesNullAndAllNumbersButExactIntegers(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.bytes(MAPPER.readTree(json)))
                .withNoCause();
    }

    @Test
    void refusesHalfASurrogatePair() {
        for (String text : new String[] {"a\ud83d", "\ude00b", "\ude00\ud83d"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CanonicalJson.bytes(NODES.stringNode(text)));
            ObjectNode object = NODES.objectNode().put(text, 1);
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(object));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " {}",
                "{}\n",
                "{} {}",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"a\": 1}",
                "[1, 2]",
                "01",
                "-0",
                "1.0",
                "\"\\u0041\"",
                "\"\\u000A\"",
                "\"\\/\"",
                "\ufeff{}",
                "null",
                "{\"a\"",
                "secret"
            })
    void parsesOnlyWhatReEncodesEqually(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.parse(json.getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        for (String hex : new String[] {"22c3280122", "22c0af22", "22eda0bd22", "22ff22"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CanonicalJson.parse(HexFormat.of().parseHex(hex)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.parse("{\"a\":1}".getBytes(UTF_16BE)));
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            JsonNode node = any(random, 4);
            byte[] bytes = CanonicalJson.bytes(node);
            JsonNode read = CanonicalJson.parse(bytes);
            assertThat(CanonicalJson.bytes(read)).as("seed %d, %d", SEED, i).isEqualTo(bytes);
        }
    }

    private static JsonNode any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> NODES.numberNode(random.nextLong(-(1L << 53) + 1, 1L << 53));
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.stringNode(text(random));
            case 3 -> {
                var array = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(any(random, depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(text(random), any(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int point = random.nextInt(4) == 0 ? random.nextInt(0x110000) : random.nextInt(0x100);
            text.appendCodePoint(point >= 0xD800 && point < 0xE000 ? 'x' : point);
        }
        return text.toString();
    }

    private static String canonical(JsonNode node) {
        return new String(CanonicalJson.bytes(node), UTF_8);
    }
}
