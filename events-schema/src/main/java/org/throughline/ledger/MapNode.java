package org.throughline.ledger;

/// A node of the stream map. A place without streams has no node; its hash is [#NOTHING].
public sealed interface MapNode {

    /// 32 zero bytes: stands for a subtree without streams.
    Sha256 NOTHING = new Sha256(new byte[Sha256.LENGTH]);

    Sha256 hash();

    /// For stores: a kind and the node's parts.
    byte[] bytes();

    /// The only stream of a subtree, however high that is.
    record Single(StreamState state) implements MapNode {

        private static final int LENGTH = 73;

        @Override
        public Sha256 hash() {
            return state.hash();
        }

        @Override
        public byte[] bytes() {
            return new ByteWriter(LENGTH)
                    .u8(1)
                    .raw(state.tag().value().bytes())
                    .u64(state.count())
                    .raw(state.root().bytes())
                    .toByteArray();
        }
    }

    /// Two subtrees that have two streams or more between them.
    ///
    /// @param zero where the next bit of the tag is 0
    /// @param one where it is 1
    record Fork(Sha256 zero, Sha256 one) implements MapNode {

        private static final byte[] FORK = {0x03};
        private static final int LENGTH = 65;

        /// SHA-256(0x03 ‖ zero ‖ one).
        @Override
        public Sha256 hash() {
            return Sha256.of(FORK, zero.bytes(), one.bytes());
        }

        Sha256 towards(boolean bit) {
            return bit ? one : zero;
        }

        @Override
        public byte[] bytes() {
            return new ByteWriter(LENGTH).u8(2).raw(zero.bytes()).raw(one.bytes()).toByteArray();
        }
    }

    /// Reads what [#bytes()] writes.
    static MapNode parse(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, "map node");
        MapNode node =
                in.field(
                        "kind",
                        r ->
                                switch (r.u8("kind")) {
                                    case 1 -> new Single(single(r));
                                    case 2 -> new Fork(r.hash("hash"), r.hash("hash"));
                                    default -> throw new IllegalArgumentException("no such kind");
                                });
        in.end();
        return node;
    }

    private static StreamState single(ByteReader in) {
        return new StreamState(
                new StreamTag(in.hash("tag")), in.u63("count"), new RootHash(in.hash("root")));
    }
}
