package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks bundles, receipts and checkpoints by `docs/ledger-format.md`, and by nothing else.
final class SecondVerifier {

    private static final byte[] BUNDLE = "throughline/bundle".getBytes(UTF_8);
    private static final byte[] RECEIPT = "c2sp.org/tlog-proof@v1\n".getBytes(UTF_8);

    private final List<SecondKey> logs;
    private final List<SecondKey> witnesses;
    private final int quorum;

    /// What came of checking a note, so that a checkpoint in a thousand files is checked once.
    /// Empty if it does not hold.
    private final Map<String, Optional<Set<SecondKey>>> checked = new HashMap<>();

    SecondVerifier(List<String> logs, List<String> witnesses, int quorum) {
        this.logs = logs.stream().map(SecondKey::of).toList();
        this.witnesses = witnesses.stream().map(SecondKey::of).toList();
        this.quorum = quorum;
    }

    /// The word of the verdict; `NONE` for a file of no kind, or of a log without a key.
    String verify(byte[] file) {
        try {
            if (begins(file, BUNDLE)) {
                return bundle(file);
            }
            if (begins(file, RECEIPT)) {
                return receipt(Cursor.utf8(file));
            }
            if (!new String(file, UTF_8).contains("\n\n\u2014 ")) {
                return "NONE";
            }
            return checkpoint(SecondNote.read(file));
        } catch (Wrong _) {
            return "INVALID";
        }
    }

    private static boolean begins(byte[] file, byte[] start) {
        return file.length >= start.length
                && Arrays.equals(Arrays.copyOf(file, start.length), start);
    }

    private List<SecondKey> keysOf(String origin) {
        return logs.stream().filter(key -> key.name().equals(origin)).toList();
    }

    private Optional<Set<SecondKey>> check(SecondNote note, SecondKeys keys) {
        StringBuilder key = new StringBuilder(note.text()).append(keys);
        note.signatures().forEach((who, what) -> key.append(who).append(Arrays.toString(what)));
        return checked.computeIfAbsent(
                key.toString(),
                _ -> {
                    try {
                        return Optional.of(
                                note.check(
                                        keys.at(note.size()), keys.notAt(note.size()), witnesses));
                    } catch (Wrong _) {
                        return Optional.empty();
                    }
                });
    }

    private boolean isWitnessed(SecondNote note, SecondKeys keys) {
        Optional<Set<SecondKey>> seen = check(note, keys);
        Wrong.unless(seen.isPresent(), "signatures");
        return quorum > 0 && witnesses(seen.get()) >= quorum;
    }

    /// How many signed with each key that was given for them.
    private long witnesses(Set<SecondKey> seen) {
        return witnesses.stream()
                .map(SecondKey::name)
                .distinct()
                .filter(
                        name ->
                                witnesses.stream()
                                        .filter(key -> key.name().equals(name))
                                        .allMatch(seen::contains))
                .count();
    }

    private String bundle(byte[] file) {
        Cursor in = new Cursor(file);
        in.take(BUNDLE.length);
        SecondBundle bundle = new SecondBundle(in);
        if (keysOf(bundle.origin()).isEmpty()) {
            return "NONE";
        }
        SecondKeys keys = new SecondKeys(keysOf(bundle.origin()), bundle.changes());
        List<SecondNote> notes = new ArrayList<>(bundle.notes());
        for (int i = 1; i < notes.size(); i++) {
            SecondNote last = notes.get(i - 1);
            SecondNote note = notes.get(i);
            boolean two = last.size() == note.size() && !last.text().equals(note.text());
            if (two && check(last, keys).isPresent() && check(note, keys).isPresent()) {
                return "FORKED";
            }
        }
        boolean witnessed = true;
        for (SecondNote note : notes) {
            Wrong.unless(note.origin().equals(bundle.origin()), "another log");
            witnessed &= isWitnessed(note, keys);
        }
        String verdict = bundle.check();
        return witnessed || verdict.equals("INCOMPLETE") ? verdict : "UNWITNESSED";
    }

    private String checkpoint(SecondNote note) {
        if (keysOf(note.origin()).isEmpty()) {
            return "NONE";
        }
        SecondKeys keys = new SecondKeys(keysOf(note.origin()), List.of());
        return isWitnessed(note, keys) ? "VALID" : "UNWITNESSED";
    }

    private String receipt(String text) {
        int blank = text.indexOf("\n\n");
        Wrong.unless(blank >= 0, "no checkpoint");
        List<String> lines = Arrays.asList(text.substring(0, blank).split("\n", -1));
        Wrong.unless(lines.size() >= 3 && lines.size() <= 3 + 63, "too few lines, or too many");
        Cursor leaf = new Cursor(SecondNote.base64(SecondNote.after("extra ", lines.get(1))));
        long index = SecondNote.number(SecondNote.after("index ", lines.get(2)));
        List<byte[]> path = lines.subList(3, lines.size()).stream().map(SecondNote::hash).toList();
        SecondNote note = SecondNote.read(text.substring(blank + 2).getBytes(UTF_8));
        SecondLeaf read = SecondLeaf.read(leaf);
        if (keysOf(read.origin()).isEmpty()) {
            return "NONE";
        }
        Wrong.unless(read.origin().equals(note.origin()), "another log");
        Wrong.unless(read.position() - 1 == index && index < note.size(), "another index");
        byte[] hash = Hashes.sha256(Hashes.u8(0), read.bytes());
        boolean included =
                Hashes.included(hash, index, note.size(), path)
                        .filter(root -> Arrays.equals(root, note.root()))
                        .isPresent();
        Wrong.unless(included, "the path");
        boolean fits =
                read.position() == note.size()
                        ? read.time() == note.time()
                        : read.time() < note.time();
        Wrong.unless(fits, "the time");
        return checkpoint(note);
    }
}
