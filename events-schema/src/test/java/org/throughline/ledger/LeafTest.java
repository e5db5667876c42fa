package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final Origin ORIGIN = Origin.of("throughline.local/log");
    private static final long SEED = 20261122;

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Leaf leaf = any(random);
            Leaf read = Leaf.parse(leaf.bytes());
            assertThat(read).as("leaf %d of seed %d", i, SEED).isEqualTo(leaf);
            assertThat(read.bytes()).isEqualTo(leaf.bytes());
        }
    }

    @Test
    void takesNoChangedByteForTheSameLeaf() {
        Random random = new Random(SEED);
        Leaf leaf = leaf(Sha256.of(bytes("sent")), bytes("signature"));
        byte[] bytes = leaf.bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            int offset = at;
            assertThat(outcome(changed))
                    .as("byte %d changed, seed %d", offset, SEED)
                    .satisfiesAnyOf(
                            read -> assertThat(read).isNull(),
                            read -> assertThat(read).isNotNull().isNotEqualTo(leaf));
            assertThat(LeafHash.ofBytes(changed)).isNotEqualTo(LeafHash.of(leaf));
        }
    }

    @Test
    void refusesEveryCutAndEveryAddition() {
        byte[] bytes = leaf(null, new byte[0]).bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            int end = length;
            assertThatExceptionOfType(MalformedBytes.class)
                    .isThrownBy(() -> Leaf.parse(cut))
                    .satisfies(e -> assertThat(e.offset()).isLessThanOrEqualTo(end));
        }
        assertThatExceptionOfType(MalformedBytes.class)
                .isThrownBy(() -> Leaf.parse(Arrays.copyOf(bytes, bytes.length + 1)))
                .withMessage("byte " + bytes.length + ": bytes follow the last field");
    }

    @Test
    void namesTheFirstWrongByte() {
        byte[] bytes = leaf(null, new byte[0]).bytes();
        assertWrongAt(bytes, 3, 'x', "byte 3: not the domain of a leaf v1");
        assertWrongAt(bytes, 16, 2, "byte 16: not the version of a leaf v1");
        assertWrongAt(bytes, 19, ' ', "byte 17: not a valid origin");
        assertWrongAt(bytes, 40, 0x80, "byte 40: the position is 2^63 or more");
        assertWrongAt(bytes, 47, 0, "byte 40: not a valid position");
        assertWrongAt(bytes, bytes.length - 1, 9, "byte 161: the bytes end within the signature");
    }

    @Test
    void refusesASignatureOverNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(null, bytes("signature")));
    }

    @Test
    void refusesAnythingFinerThanAMicrosecond() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leafAt(Instant.parse("2026-01-02T03:04:05.123456789Z")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leafAt(Instant.parse("1969-12-31T23:59:59Z")));
    }

    @Test
    void tagsOfDifferentPairsDiffer() {
        Set<StreamTag> tags = new HashSet<>();
        tags.add(StreamTag.of(Origin.of("a/b"), "c"));
        tags.add(StreamTag.of(Origin.of("a"), "/bc"));
        tags.add(StreamTag.of(Origin.of("a/bc"), ""));
        assertThat(tags).hasSize(3);
    }

    @Test
    void refusesOriginsThatASignedNoteCannotCarry() {
        for (String text : new String[] {"", "a b", "a+b", "a\nb", "ä", "x".repeat(256)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Origin.of(text));
        }
    }

    private static void assertWrongAt(byte[] bytes, int at, int value, String message) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        assertThatExceptionOfType(MalformedBytes.class)
                .isThrownBy(() -> Leaf.parse(changed))
                .withMessage(message);
    }

    private static @Nullable Leaf outcome(byte[] bytes) {
        try {
            return Leaf.parse(bytes);
        } catch (MalformedBytes e) {
            return null;
        }
    }

    private static Leaf leafAt(Instant ledgerTime) {
        Sha256 part = Sha256.of(bytes("{}"));
        StreamTag tag = StreamTag.of(ORIGIN, "agencies");
        return new Leaf(
                ORIGIN,
                Position.of(1),
                tag,
                0,
                ledgerTime,
                "agency-registered.v1",
                "police",
                part,
                null,
                new byte[0]);
    }

    private static Leaf leaf(@Nullable Sha256 submission, byte[] signature) {
        return new Leaf(
                ORIGIN,
                Position.of(7),
                StreamTag.of(ORIGIN, "agencies"),
                3,
                Instant.parse("2026-01-02T03:04:05.123456Z"),
                "contact-recorded.v1",
                "police",
                Sha256.of(bytes("{}")),
                submission,
                signature);
    }

    private static Leaf any(Random random) {
        Sha256 submission = random.nextBoolean() ? Sha256.of(some(random, 9)) : null;
        byte[] signature = submission == null ? new byte[0] : some(random, random.nextInt(3000));
        return new Leaf(
                Origin.of("log-" + random.nextInt(100)),
                Position.of(random.nextLong(1, Long.MAX_VALUE)),
                new StreamTag(Sha256.of(some(random, 9))),
                random.nextLong(0, Long.MAX_VALUE),
                Instant.EPOCH.plusNanos(random.nextLong(0, Long.MAX_VALUE / 1000) * 1000),
                "type-" + random.nextInt(100) + ".v" + random.nextInt(1, 100),
                "agency-" + random.nextInt(100),
                Sha256.of(some(random, 9)),
                submission,
                signature);
    }

    private static byte[] some(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
