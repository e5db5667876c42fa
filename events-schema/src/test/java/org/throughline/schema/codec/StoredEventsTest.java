package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.schema.codec.EventCodecTest.CATALOG;
import static org.throughline.schema.codec.EventCodecTest.CODEC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.system.LogKeysChanged;

/// One walk over the bytes reads what the careful reader reads, and nothing that it refuses.
class StoredEventsTest {

    private static final StoredEvents STORED = new StoredEvents(CATALOG);
    private static final long SEED = 4913;
    private static final int CHANGES = 400;

    /// What a change may leave as it is or put elsewhere: a string, a number, a mark.
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|[0-9]+|.", Pattern.DOTALL);

    static List<EventType> types() {
        return CATALOG.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsReadInOneWalk(EventType type) throws IOException {
        byte[] golden = golden(type);
        // the note of a change of keys has line breaks, which only the careful reader knows
        assertThat(STORED.read(golden).isPresent())
                .isEqualTo(type.record() != LogKeysChanged.class);
        assertThat(TopTexts.of(golden)).isEqualTo(TopTexts.withCare(golden)).containsKey("type");
        alike(golden);
    }

    @ParameterizedTest
    @MethodSource("types")
    void changedBytesAreReadAlikeOrRefusedAlike(EventType type) throws IOException {
        byte[] golden = golden(type);
        Random random = new Random(SEED + type.number());
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = golden.clone();
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                int at = random.nextInt(changed.length);
                changed[at] =
                        random.nextBoolean()
                                ? golden[random.nextInt(golden.length)]
                                : (byte) random.nextInt(256);
            }
            alike(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void changedPiecesAreReadAlikeOrRefusedAlike(EventType type) throws IOException {
        List<String> pieces = pieces(golden(type));
        List<String> others = pieces(golden(CATALOG.byText("contact-recorded.v1").orElseThrow()));
        Random random = new Random(SEED + type.number());
        for (int i = 0; i < CHANGES; i++) {
            List<String> changed = new ArrayList<>(pieces);
            int at = random.nextInt(changed.size());
            String other = others.get(random.nextInt(others.size()));
            String own = pieces.get(random.nextInt(pieces.size()));
            switch (random.nextInt(6)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.add(at, own);
                case 2 -> changed.set(at, own);
                case 3 -> changed.set(at, other);
                case 4 -> changed.subList(at, Math.min(at + 4, changed.size())).clear();
                default -> changed.addAll(at, pieces.subList(at, Math.min(at + 4, pieces.size())));
            }
            alike(String.join("", changed).getBytes(UTF_8));
        }
    }

    @Test
    void whatEndsTooEarlyIsRefused() throws IOException {
        byte[] golden = golden(CATALOG.byText("entry-corrected.v1").orElseThrow());
        for (int length = 0; length < golden.length; length++) {
            byte[] cut = Arrays.copyOf(golden, length);
            assertThat(STORED.read(cut)).as("%d bytes", length).isEmpty();
        }
    }

    private static void alike(byte[] bytes) {
        topIsAlike(bytes);
        Optional<Decoded> walked = STORED.read(bytes);
        if (walked.isPresent()) {
            Decoded.Known known = (Decoded.Known) walked.get();
            Decoded.Known careful = (Decoded.Known) CODEC.decodeWithCare(bytes);
            String as = new String(bytes, ISO_8859_1);
            assertThat(known.type()).as(as).isEqualTo(careful.type());
            assertThat(known.event()).as(as).isEqualTo(careful.event());
            assertThat(CODEC.publicPart(known.header(), known.event())).as(as).isEqualTo(bytes);
        }
    }

    private static void topIsAlike(byte[] bytes) {
        try {
            Map<String, String> walked = TopTexts.walked(bytes);
            assertThat(TopTexts.withCare(bytes))
                    .as(new String(bytes, ISO_8859_1))
                    .isEqualTo(walked);
        } catch (StoredBytes.Unusual _) {
            // somebody else decides
        }
    }

    private static List<String> pieces(byte[] part) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(new String(part, UTF_8));
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    private static byte[] golden(EventType type) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/golden", type.text() + ".json"));
    }
}
