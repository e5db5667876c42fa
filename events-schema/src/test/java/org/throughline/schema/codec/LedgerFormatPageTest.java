package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.StreamTag;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.cases.StreamId;

/// The worked examples of `docs/ledger-format.md`, reproduced from the page itself.
class LedgerFormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "ledger-format.md");
    private static final String EVENT = "01975f6a-7c00-7000-8000-000000000001";
    private static final String STREAM = "case/3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01";
    private static final Origin ORIGIN = Origin.of("throughline.local/log");

    @Test
    void commitmentExampleHolds() throws IOException {
        Salt salt = new Salt(HexFormat.of().parseHex(block("commitment-salt")));
        assertThat(Commitment.of(salt, block("commitment-text")).hex())
                .isEqualTo(block("commitment"));
    }

    @Test
    void publicPartExampleIsCanonical() throws IOException {
        byte[] part = block("public-part").getBytes(UTF_8);
        assertThat(CanonicalJson.bytes(CanonicalJson.parse(part))).isEqualTo(part);
        assertThat(Sha256.of(part).hex()).isEqualTo(block("public-part-digest"));
    }

    @Test
    void publicPartExampleIsAnEvent() throws IOException {
        Decoded decoded = EventCodecTest.CODEC.decode(block("public-part").getBytes(UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Known.class);
    }

    @Test
    void submissionExampleHolds() throws IOException {
        Decoded.Known known =
                (Decoded.Known) EventCodecTest.CODEC.decode(block("public-part").getBytes(UTF_8));
        byte[] commitment =
                EventCodecTest.CODEC.submissionCommitment(
                        known.header().caseId(), known.header().agency(), known.event());
        assertThat(HexFormat.of().formatHex(commitment)).isEqualTo(block("submission"));
        assertThat(known.header().submission()).isEqualTo(commitment);
        byte[] form = ("throughline/submission/v1\0" + block("submission-form")).getBytes(UTF_8);
        assertThat(Sha256.of(form).hex()).isEqualTo(block("submission"));
    }

    @Test
    void streamTagExampleHolds() throws IOException {
        String text = "case/3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01";
        assertThat(StreamTag.of(ORIGIN, text).value().hex()).isEqualTo(block("stream-tag"));
    }

    @Test
    void leafExampleComesFromTheRow() throws IOException {
        Leaf leaf = Leaves.of(ORIGIN, row());
        assertThat(HexFormat.of().formatHex(leaf.bytes())).isEqualTo(block("leaf"));
        assertThat(LeafHash.of(leaf).hex()).isEqualTo(block("leaf-hash"));
        assertThat(Leaf.parse(HexFormat.of().parseHex(block("leaf")))).isEqualTo(leaf);
    }

    @Test
    void leafIsTheSameIfThePublicPartWasReadBefore() throws IOException {
        assertThat(Leaves.of(ORIGIN, row(), read())).isEqualTo(Leaves.of(ORIGIN, row()));
    }

    @Test
    void rowsThatLackWhatALeafNeedsAreRefused() throws IOException {
        RecordedEvent broken = row(EVENT, STREAM, "{\"agency\":\"police\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leaves.of(ORIGIN, broken))
                .withMessageContaining("eventId");
    }

    @Test
    void rowsWhoseColumnsSayAnotherThingThanThePublicPartAreRefused() throws IOException {
        String part = block("public-part");
        RecordedEvent otherEvent = row(EVENT.replace('6', '7'), STREAM, part);
        assertThatIllegalArgumentException().isThrownBy(() -> Leaves.of(ORIGIN, otherEvent));
        RecordedEvent otherCase = row(EVENT, STREAM.replace('3', '4'), part);
        assertThatIllegalArgumentException().isThrownBy(() -> Leaves.of(ORIGIN, otherCase));
        RecordedEvent noCase = row(EVENT, "agencies", part);
        assertThatIllegalArgumentException().isThrownBy(() -> Leaves.of(ORIGIN, noCase));
        Decoded read = read();
        for (RecordedEvent other : List.of(otherEvent, otherCase, noCase)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Leaves.of(ORIGIN, other, read))
                    .withMessageContaining("another row");
        }
    }

    private static Decoded read() throws IOException {
        return EventCodecTest.CODEC.decode(block("public-part").getBytes(UTF_8));
    }

    private static RecordedEvent row() throws IOException {
        return row(EVENT, STREAM, block("public-part"));
    }

    private static RecordedEvent row(String event, String stream, String part) {
        return new RecordedEvent(
                Position.of(184224),
                EventId.of(event),
                StreamId.of(stream),
                12,
                15,
                Instant.parse("2026-01-02T03:04:05.123456Z"),
                new byte[32],
                part.getBytes(UTF_8),
                new byte[0]);
    }

    /// The content of the fenced block with this name; of hexadecimal blocks without line breaks.
    private static String block(String name) throws IOException {
        Pattern fence = Pattern.compile("```(\\w+) " + name + "\\n(.*?)\\n```", Pattern.DOTALL);
        Matcher matcher = fence.matcher(Files.readString(PAGE));
        assertThat(matcher.find()).as("the page has a block named %s", name).isTrue();
        String content = matcher.group(2);
        return matcher.group(1).equals("hex") ? content.replaceAll("\\s", "") : content;
    }
}
