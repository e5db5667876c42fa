package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Text and who signed it, c2sp.org/signed-note. Parsing takes only what [#bytes()] writes again.
///
/// @param text ends with a newline
/// @param signatures one or more, at most one by each name and key id
public record SignedNote(String text, List<NoteSignature> signatures) {

    /// C2SP asks for at least 16; with ML-DSA-44 a line has some 3.3 kB.
    public static final int MOST_SIGNATURES = 64;

    public static final int LONGEST = 1 << 18;

    public SignedNote {
        signatures = List.copyOf(signatures);
        require(text.endsWith("\n"), "the text of a note ends with a newline");
        require(text.chars().allMatch(c -> c == '\n' || c >= ' '), "a note has no controls");
        require(!signatures.isEmpty(), "a note is signed");
        require(signatures.size() <= MOST_SIGNATURES, "a note has at most 64 signatures");
        for (int i = 0; i < signatures.size(); i++) {
            NoteSignature one = signatures.get(i);
            boolean twice = signatures.subList(0, i).stream().anyMatch(one::isOfTheKeyOf);
            require(!twice, "a key signs a note once");
        }
    }

    /// Reads a note.
    ///
    /// @throws MalformedBytes naming the first line that is wrong
    public static SignedNote parse(String note) {
        return parse(note.getBytes(UTF_8));
    }

    /// Reads a note.
    ///
    /// @throws MalformedBytes naming the first line that is wrong
    public static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) {
            throw new MalformedBytes(LONGEST, "a note has at most " + LONGEST + " bytes");
        }
        String all = fault(0, () -> ByteReader.utf8(note));
        int blank = all.lastIndexOf("\n\n");
        if (blank < 0 || !all.endsWith("\n")) {
            throw new MalformedBytes(note.length, "a note is text, an empty line and signatures");
        }
        String text = all.substring(0, blank + 1);
        List<NoteSignature> signatures = new ArrayList<>();
        int at = text.getBytes(UTF_8).length + 1;
        for (String line : all.substring(blank + 2).split("\n", -1)) {
            if (at < note.length) {
                signatures.add(fault(at, () -> NoteSignature.parse(line)));
            }
            at += line.getBytes(UTF_8).length + 1;
        }
        return fault(0, () -> new SignedNote(text, signatures));
    }

    private static <T> T fault(int at, Supplier<T> read) {
        try {
            return read.get();
        } catch (MalformedBytes e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedBytes(at, "not a signed note: " + e.getMessage());
        }
    }

    /// What a note signed by this text's keys is worth: each signature by a known key is checked.
    ///
    /// @param good keys whose signatures verify, in the order of the lines
    /// @param bad keys whose signatures do not verify
    /// @param unknown signatures of no known key, which prove nothing and disprove nothing
    public record Signers(List<Signer> good, List<VerifierKey> bad, List<NoteSignature> unknown) {

        /// At least one known key signed, and no signature of a known key is wrong.
        public boolean hold() {
            return !good.isEmpty() && bad.isEmpty();
        }
    }

    /// A key that signed.
    ///
    /// @param timestamp seconds since 1970, 0 if the type has none
    public record Signer(VerifierKey key, long timestamp) {}

    /// Checks the signatures of these keys. The text of a note that is not a checkpoint can be
    /// signed by a log's keys only.
    public Signers verify(Collection<VerifierKey> keys) {
        List<Signer> good = new ArrayList<>();
        List<VerifierKey> bad = new ArrayList<>();
        List<NoteSignature> unknown = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            Optional<VerifierKey> key = keys.stream().filter(signature::isOf).findFirst();
            if (key.isEmpty()) {
                unknown.add(signature);
                continue;
            }
            Optional<Signer> signer = Signing.check(key.get(), text, signature.signature());
            signer.ifPresentOrElse(good::add, () -> bad.add(key.get()));
        }
        return new Signers(good, bad, unknown);
    }

    /// This note with one more signature.
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    public byte[] bytes() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString().getBytes(UTF_8);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /// The note.
    @Override
    public String toString() {
        return new String(bytes(), UTF_8);
    }
}
