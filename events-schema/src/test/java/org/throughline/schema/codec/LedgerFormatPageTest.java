package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
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
    void rowsThatLackWhatALeafNeedsAreRefused() throws IOException {
        RecordedEvent row = row();
        byte[] part = "{\"agency\":\"police\"}".getBytes(UTF_8);
        RecordedEvent broken =
                new RecordedEvent(
                        row.position(),
                        row.eventId(),
                        row.stream(),
                        row.seq(),
                        row.typeId(),
                        row.ledgerTime(),
                        row.dedupe(),
                        part,
                        row.sealedPart());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leaves.of(ORIGIN, broken))
                .withMessageContaining("type");
    }

    private static RecordedEvent row() throws IOException {
        return new RecordedEvent(
                Position.of(184224),
                EventId.of("01975f6a-7c00-7000-8000-000000000001"),
                StreamId.of("case/3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01"),
                12,
                1,
                Instant.parse("2026-01-02T03:04:05.123456Z"),
                new byte[32],
                block("public-part").getBytes(UTF_8),
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
