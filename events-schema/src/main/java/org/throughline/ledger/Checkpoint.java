package org.throughline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The state of a log, c2sp.org/tlog-checkpoint: origin, size, root, and lines of ours.
///
/// @param extensions not empty, without line breaks
public record Checkpoint(Origin origin, TreeSize size, RootHash root, List<String> extensions) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final int FIRST_LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
            throw new IllegalArgumentException("an extension is one line that is not empty");
        }
        if (size.value() == 0 && !root.equals(RootHash.EMPTY)) {
            throw new IllegalArgumentException("the root of the empty tree is the hash of nothing");
        }
    }

    /// A checkpoint of ours, with the root of the stream map and the ledger time of the last event.
    public static Checkpoint of(Origin origin, TreeSize size, RootHash root, LogState state) {
        return new Checkpoint(origin, size, root, state.lines());
    }

    /// Reads the text of a checkpoint, or that of a whole signed note.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Checkpoint parse(String text) {
        if (text.contains("\n\n")) {
            return parse(SignedNote.parse(text).text());
        }
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (lines.size() <= FIRST_LINES || !lines.removeLast().isEmpty()) {
            throw new IllegalArgumentException("a checkpoint is three lines or more");
        }
        return new Checkpoint(
                Origin.of(lines.get(0)),
                TreeSize.of(number(lines.get(1))),
                new RootHash(Base64Text.hash(lines.get(2))),
                lines.subList(FIRST_LINES, lines.size()));
    }

    static long number(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("a number is digits without zeros before them");
        }
        return Long.parseLong(digits);
    }

    /// What the extensions say, if they are those of a log of ours.
    public Optional<LogState> state() {
        return LogState.parse(extensions);
    }

    /// The text that is signed.
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n');
        text.append(Base64Text.encode(root.bytes())).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /// The note that these keys sign.
    public SignedNote signedBy(List<NoteSigner> signers) {
        String text = text();
        return new SignedNote(text, signers.stream().map(signer -> signer.sign(text)).toList());
    }

    @Override
    public String toString() {
        return "checkpoint of " + size + " events";
    }
}
