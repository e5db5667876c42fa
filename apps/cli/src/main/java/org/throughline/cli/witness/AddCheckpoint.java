package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;

/// The body of `add-checkpoint`, c2sp.org/tlog-witness: the size that the witness has seen, the
/// proof from there, and the checkpoint.
///
/// @param old the size that the log thinks the witness has
record AddCheckpoint(long old, List<byte[]> path, SignedNote note, Checkpoint checkpoint) {

    private static final String OLD = "old ";
    private static final int LONGEST_PATH = 63;

    /// @throws IllegalArgumentException if it is none
    static AddCheckpoint parse(byte[] body) {
        String text = new String(body, UTF_8);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("a checkpoint comes after an empty line");
        }
        List<String> lines = Arrays.asList(text.substring(0, blank).split("\n", -1));
        if (!lines.getFirst().matches(OLD + "(0|[1-9][0-9]{0,17})")
                || lines.size() > LONGEST_PATH + 1) {
            throw new IllegalArgumentException("the first line is old and a size");
        }
        List<byte[]> path = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            path.add(new Sha256(Base64.getDecoder().decode(line)).bytes());
        }
        SignedNote note = SignedNote.parse(text.substring(blank + 2).getBytes(UTF_8));
        return new AddCheckpoint(
                Long.parseLong(lines.getFirst().substring(OLD.length())),
                path,
                note,
                Checkpoint.parse(note.text()));
    }

    /// What [#parse] reads.
    static byte[] bytes(long old, List<Sha256> path, SignedNote note) {
        StringBuilder body = new StringBuilder(OLD).append(old).append('\n');
        path.forEach(
                hash -> body.append(Base64.getEncoder().encodeToString(hash.bytes())).append('\n'));
        return body.append('\n').append(note).toString().getBytes(UTF_8);
    }
}
