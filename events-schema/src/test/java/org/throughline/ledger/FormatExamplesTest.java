package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.verify.Finding;
import org.throughline.ledger.verify.OfflineVerifier;
import org.throughline.ledger.verify.Report;
import org.throughline.ledger.verify.Trust;
import org.throughline.ledger.verify.Verdict;

/// The examples of `docs/ledger-format.md` from the trees on: made anew, and read back from the
/// page. With `-Dthroughline.golden=write` the page gets what is made.
class FormatExamplesTest {

    private static final Path PAGE = Path.of("..", "docs", "ledger-format.md");
    private static final String STREAM = "case/3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01";
    private static final String UNKNOWN = "case/00000000-0000-4000-8000-000000000000";
    private static final NoteSigner LOG =
            TestKeys.signer("throughline.local/log", SignatureType.ED25519, 1);
    private static final NoteSigner SECOND =
            TestKeys.signer("throughline.local/log", SignatureType.ED25519, 4);
    private static final Instant LATER = SampleLog.BEGIN.plusSeconds(65);
    private static final NoteSigner WITNESS =
            TestKeys.signer("witness.example/map", SignatureType.ED25519_MAP_WITNESS, 3);

    private final SampleLog log = made();

    private static SampleLog made() {
        return new SampleLog("throughline.local/log", LOG)
                .append("agencies", "agency-registered.v1", "{\"id\":\"police\"}", List.of())
                .contact(STREAM, "Seen alone at home; said she was “fine”.")
                .contact(STREAM, "No answer at the door.");
    }

    private SignedNote checkpoint(long size) {
        SignedNote note = log.checkpoint(size);
        return note.with(WITNESS.cosign(note.text(), LATER));
    }

    private Map<String, String> examples() {
        StreamTag tag = StreamTag.of(log.origin(), STREAM);
        StreamTag unknown = StreamTag.of(log.origin(), UNKNOWN);
        StreamMap map = log.map(3);
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put(
                "example-leaf-hashes",
                String.join(
                        "\n",
                        log.leaves().stream().map(each -> LeafHash.ofBytes(each).hex()).toList()));
        examples.put("example-stream-root", map.find(tag).orElseThrow().root().hex());
        examples.put("example-root", log.prover().root(TreeSize.of(3)).hex());
        examples.put("example-map-root", map.root().hex());
        examples.put("example-map-proof", hex(Segments.of(map.prove(tag), tag)));
        examples.put("example-map-absence", hex(Segments.of(map.prove(unknown), unknown)));
        examples.put("example-log-key", LOG.key().text());
        examples.put("example-witness-key", WITNESS.key().text());
        examples.put(
                "example-checkpoint", new String(checkpoint(3).bytes(), UTF_8).stripTrailing());
        examples.put(
                "example-receipt",
                new String(log.receipt(2, checkpoint(3)).bytes(), UTF_8).stripTrailing());
        examples.put("example-bundle", hex(Segments.of(bundle())));
        examples.put("example-second-log-key", SECOND.key().text());
        examples.put(
                "example-key-change",
                KeyChange.signed(log.origin(), List.of(LOG), List.of(SECOND))
                        .text()
                        .stripTrailing());
        examples.put("example-bundle-of-changed-keys", hex(Segments.of(changed())));
        return examples;
    }

    private EvidenceBundle bundle() {
        EvidenceBundle whole = log.bundle(STREAM, checkpoint(2), checkpoint(3));
        List<BundledEvent> events = new ArrayList<>(whole.events());
        BundledEvent.Shown last = (BundledEvent.Shown) events.getLast();
        events.set(
                1,
                new BundledEvent.Shown(
                        last.seq(),
                        last.position(),
                        last.ledgerTime(),
                        last.publicPart(),
                        last.signature(),
                        List.of(new TextState.Withheld("/account"))));
        return new EvidenceBundle(whole.origin(), STREAM, whole.checkpoints(), events);
    }

    @Test
    void thePageHasTheExamplesThatAreMadeHere() throws IOException {
        String page = Files.readString(PAGE);
        if (System.getProperty("throughline.golden", "").equals("write")) {
            for (Map.Entry<String, String> example : examples().entrySet()) {
                page = replaced(page, example.getKey(), example.getValue());
            }
            Files.writeString(PAGE, page);
        }
        for (Map.Entry<String, String> example : examples().entrySet()) {
            assertThat(block(page, example.getKey()))
                    .as(example.getKey())
                    .isEqualTo(example.getValue());
        }
    }

    @Test
    void theBundleOfThePageIsWrittenInOneWayAndHolds() throws IOException {
        String page = Files.readString(PAGE);
        byte[] bytes = HexFormat.of().parseHex(block(page, "example-bundle").replaceAll("\\s", ""));
        assertThat(EvidenceBundle.parse(bytes).bytes()).isEqualTo(bytes);
        Report report = verify(page, bytes);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.VALID_WITH_WITHHELD);
    }

    /// One more event, in which the log changes its keys, and a checkpoint of all four.
    private EvidenceBundle changed() {
        SampleLog changed = made().keysChanged(SECOND);
        SignedNote after = changed.checkpoint(4);
        return changed.bundle("agencies", after.with(WITNESS.cosign(after.text(), LATER)));
    }

    @Test
    void theBundleOfChangedKeysHoldsByTheFirstKey() throws IOException {
        String page = Files.readString(PAGE);
        String block = block(page, "example-bundle-of-changed-keys");
        byte[] bytes = HexFormat.of().parseHex(block.replaceAll("\\s", ""));
        assertThat(EvidenceBundle.parse(bytes).bytes()).isEqualTo(bytes);
        assertThat(verify(page, bytes).findings()).isEmpty();
        assertThat(verify(page, bytes).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void theReceiptAndTheCheckpointOfThePageHold() throws IOException {
        String page = Files.readString(PAGE);
        for (String name : List.of("example-receipt", "example-checkpoint")) {
            Report report = verify(page, (block(page, name) + "\n").getBytes(UTF_8));
            assertThat(report.findings()).extracting(Finding::what).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        }
    }

    private static Report verify(String page, byte[] file) {
        VerifierKey logKey = VerifierKey.parse(block(page, "example-log-key"));
        VerifierKey witness = VerifierKey.parse(block(page, "example-witness-key"));
        return new OfflineVerifier(Trust.of(List.of(logKey), List.of(witness), 1)).verify(file);
    }

    private static String hex(List<byte[]> segments) {
        return String.join("\n", segments.stream().map(FormatExamplesTest::wrapped).toList());
    }

    private static String wrapped(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).replaceAll("(.{96})(?=.)", "$1\n");
    }

    private static Pattern fence(String name) {
        return Pattern.compile("(```\\w+ " + name + "\\n)(.*?)(\\n```)", Pattern.DOTALL);
    }

    private static String block(String page, String name) {
        Matcher matcher = fence(name).matcher(page);
        assertThat(matcher.find()).as("the page has a block named %s", name).isTrue();
        return matcher.group(2);
    }

    private static String replaced(String page, String name, String content) {
        return fence(name)
                .matcher(page)
                .replaceFirst("$1" + Matcher.quoteReplacement(content) + "$3");
    }
}
