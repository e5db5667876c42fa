package org.throughline.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads every leaf of a log, first to last, and says which checkpoint follows from them. Whoever
/// does this needs to trust neither the log nor its map: it is what our witnesses do before they
/// cosign, and what a full audit does.
public final class LogAudit {

    private final Origin origin;
    private final Frontier tree = Frontier.empty();
    private final Map<StreamTag, Frontier> streams = new HashMap<>();
    private final Map<StreamTag, StreamState> changed = new HashMap<>();
    private final MapNodes nodes = MapNodes.newestInMemory();
    private StreamMap map = StreamMap.empty(nodes);
    private Instant time = Instant.EPOCH;

    public LogAudit(Origin origin) {
        this.origin = origin;
    }

    /// Takes the next leaf.
    ///
    /// @throws MalformedBytes if the bytes are no leaf
    /// @throws IllegalArgumentException if the leaf cannot follow those before it
    public void add(byte[] bytes) {
        Leaf leaf = Leaf.parse(bytes);
        require(leaf.origin().equals(origin), "a leaf of another log");
        require(leaf.position().value() == tree.size().value() + 1, "a gap in the positions");
        require(
                leaf.ledgerTime().isAfter(time),
                "a ledger time that is not later than that at " + tree.size());
        Frontier stream = streams.computeIfAbsent(leaf.stream(), _ -> Frontier.empty());
        require(
                leaf.seq() == stream.size().value(),
                "a gap in the numbers of a stream: %d where %s is next"
                        .formatted(leaf.seq(), stream.size()));
        LeafHash hash = LeafHash.ofBytes(bytes);
        stream.append(hash);
        tree.append(hash);
        time = leaf.ledgerTime();
        changed.put(leaf.stream(), StreamState.of(leaf.stream(), stream));
    }

    /// Takes all the leaves of an entry bundle of c2sp.org/tlog-tiles: each with its length in two
    /// bytes before it.
    public void addAll(byte[] entries) {
        ByteReader in = new ByteReader(entries, "entry bundle");
        while (in.left() > 0) {
            int here = in.offset();
            try {
                add(in.prefixed("leaf"));
            } catch (IllegalArgumentException e) {
                throw new MalformedBytes(here, "the leaf here: " + e.getMessage());
            }
        }
    }

    public TreeSize size() {
        return tree.size();
    }

    /// What the leaves so far make of a stream, if it has any.
    public Optional<StreamState> state(StreamTag tag) {
        return Optional.ofNullable(streams.get(tag))
                .filter(events -> events.size().value() > 0)
                .map(events -> StreamState.of(tag, events));
    }

    /// The checkpoint that follows from the leaves so far.
    public Checkpoint checkpoint() {
        if (!changed.isEmpty()) {
            map = map.with(List.copyOf(changed.values()));
            changed.clear();
        }
        return Checkpoint.of(origin, tree.size(), tree.root(), new LogState(map.root(), time));
    }

    /// The bytes of leaves as an entry bundle.
    public static byte[] entries(List<byte[]> leaves) {
        ByteWriter out = new ByteWriter();
        leaves.forEach(out::prefixed);
        return out.toByteArray();
    }

    /// Whether the leaves so far give this checkpoint, word for word.
    public boolean agreesWith(SignedNote note) {
        return checkpoint().text().equals(note.text());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
