package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyChangeTest {

    private static final String NAME = "throughline.local/log";
    private static final Origin ORIGIN = Origin.of(NAME);
    private static final NoteSigner OLD = TestKeys.signer(NAME, SignatureType.ED25519, 1);
    private static final NoteSigner FRESH = TestKeys.signer(NAME, SignatureType.ED25519, 4);
    private static final NoteSigner SAFE = TestKeys.signer(NAME, SignatureType.ML_DSA_44, 1);
    private static final NoteSigner SAFER = TestKeys.signer(NAME, SignatureType.ML_DSA_44, 4);

    private static KeyChange change(List<NoteSigner> from, List<NoteSigner> to) {
        return KeyChange.signed(ORIGIN, from, to);
    }

    @Test
    void whatWasSignedIsReadAgainAndHolds() {
        KeyChange change = change(List.of(OLD, SAFE), List.of(FRESH, SAFER));
        assertThat(KeyChange.parse(change.text())).isEqualTo(change);
        assertThat(change.unsigned()).isEmpty();
    }

    @Test
    void itIsNoCheckpointAndNoCheckpointIsOne() {
        String text = change(List.of(OLD), List.of(FRESH)).text();
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
        String checkpoint =
                new SampleLog(NAME, OLD)
                        .contact(SampleLog.stream(1), "Seen.")
                        .checkpoint(1)
                        .toString();
        assertThatIllegalArgumentException().isThrownBy(() -> KeyChange.parse(checkpoint));
    }

    @Test
    void aTypeOfSignatureIsNotGivenUpAndOneMayJoin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(List.of(OLD, SAFE), List.of(FRESH)))
                .withMessageContaining("given up");
        assertThat(change(List.of(OLD), List.of(FRESH, SAFE)).unsigned()).isEmpty();
    }

    @Test
    void keysOfOthersTwiceOrInAnotherOrderAreRefused() {
        NoteSigner stranger = TestKeys.signer("other/log", SignatureType.ED25519, 4);
        NoteSigner witness = TestKeys.signer(NAME, SignatureType.ED25519_MAP_WITNESS, 4);
        List<List<NoteSigner>> wrong =
                List.of(
                        List.of(),
                        List.of(OLD),
                        List.of(stranger),
                        List.of(SAFE, FRESH),
                        List.of(FRESH, TestKeys.signer(NAME, SignatureType.ED25519, 5)));
        for (List<NoteSigner> to : wrong) {
            assertThatIllegalArgumentException().isThrownBy(() -> change(List.of(OLD), to));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                KeyChange.parse(
                                        change(List.of(OLD), List.of(FRESH))
                                                .text()
                                                .replace(
                                                        FRESH.key().text(), witness.key().text())));
    }

    @Test
    void linesAndSignaturesStandInOneWay() {
        KeyChange change = change(List.of(OLD), List.of(FRESH));
        List<NoteSignature> lines = change.note().signatures();
        for (List<NoteSignature> other :
                List.of(lines.reversed(), lines.subList(0, 1), lines.subList(1, 2))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    KeyChange.parse(
                                            new SignedNote(change.note().text(), other)
                                                    .toString()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyChange.parse(change.text().replaceFirst("to ", "and \nto ")));
    }

    @Test
    void whoseSignatureDoesNotVerifyIsNamed() {
        KeyChange one = change(List.of(OLD), List.of(FRESH));
        String text = one.note().text();
        NoteSignature wrong =
                new NoteSignature(
                        new KeyName(NAME), OLD.key().keyId(), FRESH.sign(text).signature());
        KeyChange forged =
                new KeyChange(
                        ORIGIN,
                        one.from(),
                        one.to(),
                        new SignedNote(text, List.of(wrong, FRESH.sign(text))));
        assertThat(forged.unsigned()).containsExactly(OLD.key());
    }
}
