package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /// The example of c2sp.org/signed-note.
    private static final String VKEY =
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE =
            """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg\
            1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final String TEXT =
            "throughline.local/log\n1\n" + Base64Text.encode(new byte[32]) + "\n";
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void theExampleOfTheSpecificationVerifies() {
        VerifierKey key = VerifierKey.parse(VKEY);
        assertThat(key.text()).isEqualTo(VKEY);
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(new String(note.bytes(), UTF_8)).isEqualTo(NOTE);
        SignedNote.Signers signers = note.verify(List.of(key));
        assertThat(signers.hold()).isTrue();
        assertThat(signers.good()).extracting(SignedNote.Signer::key).containsExactly(key);
    }

    @Test
    void anotherTextDoesNotVerify() {
        SignedNote.Signers signers =
                SignedNote.parse(NOTE.replace("example message", "Example message"))
                        .verify(List.of(VerifierKey.parse(VKEY)));
        assertThat(signers.hold()).isFalse();
        assertThat(signers.bad()).hasSize(1);
    }

    @Test
    void aSignatureOfAnUnknownKeyIsPassedOver() {
        VerifierKey other = key("example.com/bar", SignatureType.ED25519).key();
        SignedNote.Signers signers = SignedNote.parse(NOTE).verify(List.of(other));
        assertThat(signers.hold()).isFalse();
        assertThat(signers.bad()).isEmpty();
        assertThat(signers.unknown()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void eachTypeVerifiesItsOwnSignatureAndNoOtherText(SignatureType type) {
        NoteSigner signer = key("throughline.local/log", type);
        NoteSignature line = type.isTimestamped() ? signer.cosign(TEXT, NOW) : signer.sign(TEXT);
        SignedNote note = new SignedNote(TEXT, List.of(line));
        SignedNote.Signers signers = SignedNote.parse(note.bytes()).verify(List.of(signer.key()));
        assertThat(signers.hold()).isTrue();
        long time = type.isTimestamped() ? NOW.getEpochSecond() : 0;
        assertThat(signers.good()).containsExactly(new SignedNote.Signer(signer.key(), time));
        SignedNote other = new SignedNote(TEXT.replace("\n1\n", "\n2\n"), List.of(line));
        assertThat(other.verify(List.of(signer.key())).hold()).isFalse();
        assertThat(VerifierKey.parse(signer.key().text())).isEqualTo(signer.key());
    }

    @ParameterizedTest
    @EnumSource(SignatureType.class)
    void noTypeTakesTheSignatureOfAnother(SignatureType type) {
        NoteSigner signer = key("throughline.local/log", type);
        byte[] signature =
                (type.isTimestamped() ? signer.cosign(TEXT, NOW) : signer.sign(TEXT)).signature();
        for (SignatureType other : SignatureType.values()) {
            if (other != type && other.algorithm() == type.algorithm()) {
                VerifierKey same = new VerifierKey(signer.key().name(), other, signer.key().key());
                assertThat(same.keyId()).isNotEqualTo(signer.key().keyId());
                assertThat(Signing.check(same, TEXT, signature)).isEmpty();
            }
        }
    }

    @Test
    void aTreeWitnessWithMlDsaSaysNothingOfFurtherLines() {
        NoteSigner signer = key("witness.example/w", SignatureType.ML_DSA_44_WITNESS);
        NoteSignature line = signer.cosign(TEXT, NOW);
        SignedNote more = new SignedNote(TEXT + "another line\n", List.of(line));
        assertThat(more.verify(List.of(signer.key())).hold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no signature\n",
                "no signature\n\n",
                "text\n\n- example.com/foo AAAAAAA=\n",
                "text\n\n\u2014 example.com/foo AAAAAAA=",
                "text\n\n\u2014 example.com/foo AAAAAA==\n",
                "text\n\n\u2014 example.com/foo AAAAAAB=\n",
                "text\n\n\u2014 example.com/foo AAAAAAA\n",
                "text\n\n\u2014 example.com/foo  AAAAAAA=\n",
                "text\n\n\u2014 example.com/f+o AAAAAAA=\n",
                "text\n\n\u2014 example.com/f\u00a0o AAAAAAA=\n",
                "text\n\n\u2014  AAAAAAA=\n",
                "te\rxt\n\n\u2014 example.com/foo AAAAAAA=\n",
                "text\n\n\u2014 example.com/foo AAAAAAA=\n\u2014 example.com/foo AAAAAAA=\n",
                "text\n\n\u2014 example.com/foo AAAAAAA=\n\u2014 example.com/foo AAAAAQA=\nx",
                "\n\u2014 example.com/foo AAAAAAA=\n",
            })
    void whatIsNoNoteIsNotRead(String note) {
        assertThatExceptionOfType(MalformedBytes.class).isThrownBy(() -> SignedNote.parse(note));
    }

    @Test
    void theLastEmptyLineEndsTheText() {
        String note = "one\n\ntwo\n\n\u2014 example.com/foo AAAAAAA=\n";
        assertThat(SignedNote.parse(note).text()).isEqualTo("one\n\ntwo\n");
    }

    @Test
    void bytesThatAreNotUtf8AreNoNote() {
        byte[] note = NOTE.getBytes(UTF_8);
        note[3] = (byte) 0xff;
        assertThatExceptionOfType(MalformedBytes.class).isThrownBy(() -> SignedNote.parse(note));
    }

    @Test
    void aNoteHasAtMostSixtyFourSignatures() {
        List<NoteSignature> lines = new ArrayList<>();
        for (int i = 0; i <= SignedNote.MOST_SIGNATURES; i++) {
            lines.add(new NoteSignature(new KeyName("w" + i), i, new byte[] {1}));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SignedNote(TEXT, lines));
        lines.removeLast();
        byte[] most = new SignedNote(TEXT, lines).bytes();
        assertThat(SignedNote.parse(most).signatures()).hasSize(64);
    }

    @Test
    void aKeyWithAnotherKeysIdIsNoKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierKey.parse(VKEY.replace("530d903a", "530d903b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierKey.parse(VKEY.replace("530d903a", "530D903A")));
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(VKEY + "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse("a+b"));
    }

    @Test
    void aCheckpointHasOneForm() {
        Checkpoint checkpoint = Checkpoint.parse(TEXT);
        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(checkpoint.state()).isEmpty();
        for (String bad :
                List.of(
                        TEXT.replace("\n1\n", "\n01\n"),
                        TEXT.replace("\n1\n", "\n-1\n"),
                        TEXT.replace("\n1\n", "\n9223372036854775808\n"),
                        TEXT.replace("\n1\n", "\n0\n"),
                        TEXT.replace("=\n", "\n"),
                        TEXT.strip(),
                        TEXT + "\n",
                        "a b" + TEXT)) {
            assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(bad));
        }
    }

    @Test
    void aCheckpointIsReadFromAWholeNoteToo() {
        SignedNote note = Checkpoint.parse(TEXT).signedBy(List.of(key("l", SignatureType.ED25519)));
        assertThat(Checkpoint.parse(note.toString())).isEqualTo(Checkpoint.parse(TEXT));
    }

    private static NoteSigner key(String name, SignatureType type) {
        return TestKeys.signer(name, type, 1);
    }
}
