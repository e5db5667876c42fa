package org.throughline.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a stream map says of one stream: its state, or that the map has no such stream because the
/// place of its tag is empty or holds another stream.
///
/// @param siblings from the deepest up to a child of the root, at most 256
/// @param found the stream at the place of the tag, which may be another one
public record MapProof(List<Sha256> siblings, @Nullable StreamState found) {

    static final int DEEPEST = 8 * Sha256.LENGTH;

    public MapProof {
        siblings = List.copyOf(siblings);
        if (siblings.size() > DEEPEST) {
            throw new IllegalArgumentException("a map is at most 256 deep");
        }
    }

    static MapProof of(List<Sha256> siblings, StreamState found) {
        return new MapProof(siblings, found);
    }

    static MapProof ofNothing(List<Sha256> siblings) {
        return new MapProof(siblings, null);
    }

    /// Whether this is what the map with this root says of the stream.
    public boolean verify(StreamTag tag, MapRoot root) {
        // a subtree with a single stream is that stream's node, so the deepest fork has two sides
        if (!siblings.isEmpty() && siblings.getFirst().equals(MapNode.NOTHING)) {
            return false;
        }
        if (found != null && !found.tag().sharesBits(tag, siblings.size())) {
            return false;
        }
        Sha256 at = found == null ? MapNode.NOTHING : found.hash();
        int depth = siblings.size();
        for (Sha256 sibling : siblings) {
            depth--;
            at =
                    tag.bit(depth)
                            ? new MapNode.Fork(sibling, at).hash()
                            : new MapNode.Fork(at, sibling).hash();
        }
        return at.equals(root.value());
    }

    /// The state of this stream, if the proof shows one.
    public Optional<StreamState> stateOf(StreamTag tag) {
        return Optional.ofNullable(found).filter(state -> state.tag().equals(tag));
    }

    /// How many events the proof gives the stream, 0 if it has none.
    public long count(StreamTag tag) {
        return stateOf(tag).map(StreamState::count).orElse(0L);
    }

    void write(ByteWriter out, StreamTag tag) {
        out.u16(siblings.size()).hashes(siblings);
        if (found == null) {
            out.u8(0);
        } else if (found.tag().equals(tag)) {
            out.u8(1).u64(found.count()).raw(found.root().bytes());
        } else {
            out.u8(2).raw(found.tag().value().bytes());
            out.u64(found.count()).raw(found.root().bytes());
        }
    }

    static MapProof read(ByteReader in, StreamTag tag) {
        List<Sha256> siblings =
                in.field(
                        "number of siblings",
                        r -> r.hashes(atMost(r.u16("number of siblings")), "sibling"));
        return in.field(
                "map proof",
                r ->
                        switch (r.u8("kind of map proof")) {
                            case 0 -> ofNothing(siblings);
                            case 1 -> of(siblings, state(r, tag));
                            case 2 -> of(siblings, other(r, tag));
                            default -> throw new IllegalArgumentException("no such kind");
                        });
    }

    private static int atMost(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a map is at most 256 deep");
        }
        return depth;
    }

    private static StreamState state(ByteReader in, StreamTag tag) {
        return new StreamState(tag, in.u63("count"), new RootHash(in.hash("root")));
    }

    private static StreamState other(ByteReader in, StreamTag tag) {
        StreamTag other = new StreamTag(in.hash("other tag"));
        if (other.equals(tag)) {
            throw new IllegalArgumentException("the same stream, said to be another");
        }
        return state(in, other);
    }
}
