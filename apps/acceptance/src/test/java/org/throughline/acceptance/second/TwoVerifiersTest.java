package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.BundledEvent;
import org.throughline.ledger.EvidenceBundle;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.SampleLog;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TextState;
import org.throughline.ledger.verify.CannotCheck;
import org.throughline.ledger.verify.OfflineVerifier;
import org.throughline.ledger.verify.Samples;

/// The verifier that is shipped and the one written from the page say the same of every file, sound
/// or not. Where they differ, the page or one of them is wrong.
class TwoVerifiersTest {

    /// A file of no kind, or of a log without a key: one of them may have found more wrong with it.
    private static final String NONE = "NONE";

    private static final int MUTANTS = Integer.getInteger("throughline.mutants", 60_000) / 4;

    private final long seed = Long.getLong("throughline.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final OfflineVerifier first = Samples.verifier();
    private final SecondVerifier second =
            new SecondVerifier(
                    List.of(Samples.LOG.key().text()),
                    List.of(Samples.MAP_WITNESS.key().text()),
                    1);

    @Test
    void theySayTheSameOfWhatIsSound() {
        assertThat(same(Samples.whole().bytes())).isEqualTo("VALID");
        assertThat(same(Samples.erased().bytes())).isEqualTo("VALID-WITH-ERASURES");
        assertThat(same(Samples.partly().bytes())).isEqualTo("VALID-WITH-WITHHELD");
        assertThat(same(Samples.late().bytes())).isEqualTo("VALID");
        assertThat(same(Samples.changed().bytes())).isEqualTo("VALID");
        SampleLog log = Samples.log();
        for (int position = 1; position <= Samples.LATE; position++) {
            assertThat(same(log.receipt(position, Samples.late()).bytes())).isEqualTo("VALID");
        }
        assertThat(same(log.bundle(Samples.CASE, log.checkpoint(Samples.LATE)).bytes()))
                .isEqualTo("UNWITNESSED");
        String unknown = SampleLog.stream(99);
        assertThat(same(log.bundle(unknown, Samples.early(), Samples.late()).bytes()))
                .isEqualTo("VALID");
        assertThat(same(log.bundle("agencies", Samples.late()).bytes())).isEqualTo("VALID");
    }

    @Test
    void theySayTheSameOfWhateverIsLeftOut() {
        EvidenceBundle whole = Samples.partly();
        int all = 1 << whole.events().size();
        for (int kept = 0; kept < all - 1; kept++) {
            List<BundledEvent> events = new ArrayList<>();
            for (BundledEvent event : whole.events()) {
                if (((kept >> event.seq()) & 1) == 1) {
                    events.add(event);
                }
            }
            assertThat(same(Samples.with(whole, events).bytes())).isEqualTo("INCOMPLETE");
        }
    }

    @Test
    void theySayTheSameOfTextsThatAreSaidToBeErased() {
        for (long seq = 0; seq < 6; seq++) {
            for (int event = 0; event < 5; event++) {
                List<BundledEvent> events = new ArrayList<>(Samples.whole().events());
                TextState said = new TextState.Erased("/account", seq);
                events.set(event, Samples.said(events.get(event), said));
                same(Samples.with(Samples.whole(), events).bytes());
            }
        }
    }

    @Test
    void theySayTheSameOfChangesOfKeysThatDoNotHold() {
        SampleLog log = Samples.changed(Samples.SECOND);
        String text = log.checkpoint(5).text();
        SignedNote retired = new SignedNote(text, List.of(Samples.LOG.sign(text)));
        SignedNote both = log.checkpoint(5).with(Samples.LOG.sign(text));
        SampleLog gap = Samples.changed(Samples.SECOND).keysChanged(Samples.THIRD);
        KeyChange skipped =
                KeyChange.signed(log.origin(), List.of(Samples.LOG), List.of(Samples.THIRD));
        SampleLog skips = Samples.changed(Samples.SECOND).keysChanged(skipped, Samples.THIRD);
        SampleLog stranger = Samples.changed(Samples.THIRD);
        EvidenceBundle whole = Samples.changed();
        assertThat(same(gap.bundle(Samples.CASE, gap.checkpoint(6)).bytes()))
                .isEqualTo("UNWITNESSED");
        for (EvidenceBundle each :
                List.of(
                        log.bundle(Samples.CASE, retired),
                        log.bundle(Samples.CASE, both),
                        skips.bundle(Samples.CASE, skips.checkpoint(6)),
                        new EvidenceBundle(
                                whole.origin(),
                                whole.stream(),
                                whole.checkpoints(),
                                whole.events(),
                                stranger.bundle(
                                                Samples.CASE,
                                                stranger.checkpoint(2),
                                                stranger.checkpoint(5))
                                        .keys()),
                        new EvidenceBundle(
                                whole.origin(),
                                whole.stream(),
                                whole.checkpoints(),
                                whole.events()))) {
            assertThat(same(each.bytes())).isEqualTo("INVALID");
        }
    }

    @Test
    void theySayTheSameOfEveryChangedFile() {
        for (byte[] file :
                List.of(
                        Samples.whole().bytes(),
                        Samples.partly().bytes(),
                        Samples.changed().bytes(),
                        Samples.log().receipt(3, Samples.late()).bytes())) {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = file.clone();
                int changes = random.nextInt(8) == 0 ? 2 : 1;
                for (int change = 0; change < changes; change++) {
                    mutant[random.nextInt(file.length)] ^= (byte) (1 + random.nextInt(255));
                }
                same(mutant);
            }
        }
    }

    @Test
    void theySayTheSameOfANoteThatEndsInAnEmptyLine() {
        byte[] file = Samples.log().receipt(3, Samples.late()).bytes();
        for (int at = 1; at < file.length; at++) {
            if (file[at - 1] == '\n' || (at + 1 < file.length && file[at + 1] == '\n')) {
                byte[] mutant = file.clone();
                mutant[at] = '\n';
                same(mutant);
            }
        }
    }

    @Test
    void theSecondKnowsNothingOfTheFirst() throws IOException {
        Path folder = Path.of("src/test/java/org/throughline/acceptance/second");
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder, "Second*.java")) {
            for (Path source : sources) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain("org.throughline.ledger", "org.throughline.schema");
            }
        }
    }

    private String same(byte[] file) {
        String word;
        try {
            word = first.verify(file).verdict().word();
        } catch (CannotCheck _) {
            word = NONE;
        }
        String other = second.verify(file);
        assertThat(other.equals(NONE) ? "INVALID" : other)
                .as("seed %d: %s", seed, new String(file, UTF_8).replaceAll("[^ -~]", "."))
                .isEqualTo(word.equals(NONE) ? "INVALID" : word);
        return word;
    }
}
