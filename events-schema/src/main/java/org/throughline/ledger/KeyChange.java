package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says which keys sign the checkpoints of a log from one event on, and in whose place: a note that
/// both sign, the old ones because they are trusted and the new ones because they are there.
/// `docs/ledger-format.md`.
///
/// @param from the keys so far, one for each type of signature
/// @param to the new ones, of the same types or more
/// @param note the text with the signatures
public record KeyChange(
        Origin origin, List<VerifierKey> from, List<VerifierKey> to, SignedNote note) {

    /// Type of the event that holds one, without its version.
    public static final String TYPE = "log-keys-changed";

    private static final String MEMBER = "change";
    private static final String FIRST_LINE = "throughline/keys/v1 ";
    private static final String FROM = "from ";
    private static final String TO = "to ";

    public KeyChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
        List<VerifierKey> all = all(from, to);
        require(!from.isEmpty() && !to.isEmpty(), "old keys and new ones");
        require(isInOrder(from) && isInOrder(to), "one key for each type, in the order of types");
        require(types(to).containsAll(types(from)), "no type of signature is given up");
        require(
                all.stream().map(VerifierKey::toString).distinct().count() == all.size(),
                "a new key is another one");
        for (VerifierKey key : all) {
            require(key.name().text().equals(origin.text()), "keys of this log");
            require(key.type().says() == SignatureType.Says.LOG, "keys of a log");
        }
        require(note.text().equals(text(origin, from, to)), "these lines and no others");
        require(note.signatures().size() == all.size(), "a signature by each of the keys");
        for (int i = 0; i < all.size(); i++) {
            require(note.signatures().get(i).isOf(all.get(i)), "signatures in the order of keys");
        }
    }

    /// Signs a change of keys.
    public static KeyChange signed(Origin origin, List<NoteSigner> from, List<NoteSigner> to) {
        List<VerifierKey> old = from.stream().map(NoteSigner::key).toList();
        List<VerifierKey> fresh = to.stream().map(NoteSigner::key).toList();
        String text = text(origin, old, fresh);
        List<NoteSignature> signatures =
                Stream.concat(from.stream(), to.stream()).map(each -> each.sign(text)).toList();
        return new KeyChange(origin, old, fresh, new SignedNote(text, signatures));
    }

    /// Reads the note. Whether the signatures verify is asked of [#unsigned].
    ///
    /// @throws IllegalArgumentException if it is none in the one form
    public static KeyChange parse(String text) {
        SignedNote note = SignedNote.parse(text);
        List<String> lines = new ArrayList<>(note.text().lines().toList());
        String first = lines.removeFirst();
        require(first.startsWith(FIRST_LINE), "the first line of one");
        return new KeyChange(
                Origin.of(first.substring(FIRST_LINE.length())),
                keys(lines, FROM),
                keys(lines, TO),
                note);
    }

    /// Reads the change out of the public part of its event.
    ///
    /// @throws IllegalArgumentException if there is none
    public static KeyChange ofPublicPart(byte[] publicPart) {
        if (PublicJson.object(publicPart).get("data") instanceof Map<?, ?> data
                && data.size() == 1
                && data.get(MEMBER) instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a change of keys has nothing else in its event");
    }

    private static List<VerifierKey> keys(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> VerifierKey.parse(line.substring(start.length())))
                .toList();
    }

    private static String text(Origin origin, List<VerifierKey> from, List<VerifierKey> to) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append(origin).append('\n');
        from.forEach(key -> text.append(FROM).append(key.text()).append('\n'));
        to.forEach(key -> text.append(TO).append(key.text()).append('\n'));
        return text.toString();
    }

    private static List<VerifierKey> all(List<VerifierKey> from, List<VerifierKey> to) {
        return Stream.concat(from.stream(), to.stream()).toList();
    }

    private static List<SignatureType> types(List<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::type).toList();
    }

    private static boolean isInOrder(List<VerifierKey> keys) {
        return types(keys).stream().sorted().distinct().toList().equals(types(keys));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a change of keys has " + what);
        }
    }

    /// The keys whose signatures do not verify; none if the change holds.
    public List<VerifierKey> unsigned() {
        Predicate<VerifierKey> good =
                note.verify(all(from, to)).good().stream().map(SignedNote.Signer::key).toList()
                        ::contains;
        return all(from, to).stream().filter(good.negate()).toList();
    }

    /// The note.
    public String text() {
        return note.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyChange that && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return note.hashCode();
    }

    @Override
    public String toString() {
        return "change of keys from " + from + " to " + to;
    }
}
