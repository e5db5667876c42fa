package org.throughline.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Proves that one event is in the log: c2sp.org/tlog-proof, with the leaf's bytes as its extra.
/// The log gives the proof in the first checkpoint that covers the position, so a receipt never
/// changes.
public record Receipt(Leaf leaf, List<Sha256> path, SignedNote checkpoint) {

    /// How every receipt begins.
    public static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 63;
    private static final int LONGEST = SignedNote.LONGEST + (1 << 18);

    public Receipt {
        path = List.copyOf(path);
        if (path.size() > LONGEST_PATH) {
            throw new IllegalArgumentException("a path has at most 63 hashes");
        }
    }

    /// Reads what [#bytes()] writes, and nothing else.
    ///
    /// @throws MalformedBytes naming the first byte that is wrong
    public static Receipt parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new MalformedBytes(LONGEST, "a receipt is not that long");
        }
        Receipt receipt;
        try {
            receipt = read(ByteReader.utf8(bytes));
        } catch (IllegalArgumentException e) {
            throw new MalformedBytes(0, "not a receipt: " + e.getMessage());
        }
        int difference = Arrays.mismatch(bytes, receipt.bytes());
        if (difference >= 0) {
            throw new MalformedBytes(difference, "a receipt is written in another way");
        }
        return receipt;
    }

    private static Receipt read(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("a checkpoint comes after an empty line");
        }
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        if (lines.size() < 3 || !lines.get(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("it has other first lines");
        }
        Leaf leaf = Leaf.parse(Base64Text.decode(after(EXTRA, lines.get(1))));
        long index = Checkpoint.number(after(INDEX, lines.get(2)));
        if (index != leaf.position().value() - 1) {
            throw new IllegalArgumentException("the index is that of the leaf's position");
        }
        List<Sha256> path = lines.subList(3, lines.size()).stream().map(Base64Text::hash).toList();
        return new Receipt(leaf, path, SignedNote.parse(text.substring(blank + 2).getBytes(UTF_8)));
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalArgumentException("it has other first lines");
        }
        return line.substring(start.length());
    }

    public byte[] bytes() {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        lines.add(EXTRA + Base64Text.encode(leaf.bytes()));
        lines.add(INDEX + (leaf.position().value() - 1));
        path.forEach(hash -> lines.add(Base64Text.encode(hash.bytes())));
        byte[] head = (String.join("\n", lines) + "\n\n").getBytes(UTF_8);
        return new ByteWriter().raw(head).raw(checkpoint.bytes()).toByteArray();
    }

    @Override
    public String toString() {
        return "receipt for " + leaf;
    }
}
