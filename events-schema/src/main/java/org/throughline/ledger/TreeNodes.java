package org.throughline.ledger;

import java.util.HashMap;
import java.util.Map;

/// Where the nodes of a Merkle tree are kept. A node is complete once it stands above 2^level
/// leaves; it never changes afterwards.
@FunctionalInterface
public interface TreeNodes {

    /// The root of the complete subtree number `index` of this level, from the left and from 0. At
    /// level 0 these are the leaf hashes; at each further level they stand above twice as many.
    ///
    /// @throws RuntimeException if the node is not there: the store is damaged
    Sha256 at(int level, long index);

    /// Takes nodes as they are completed.
    @FunctionalInterface
    interface Sink {
        void put(int level, long index, Sha256 node);
    }

    /// Nodes in memory, for small trees.
    static InMemory inMemory() {
        return new InMemory();
    }

    /// Keeps every node that it is given.
    final class InMemory implements TreeNodes, Sink {

        private record Place(int level, long index) {}

        private final Map<Place, Sha256> nodes = new HashMap<>();

        private InMemory() {}

        @Override
        public void put(int level, long index, Sha256 node) {
            nodes.put(new Place(level, index), node);
        }

        @Override
        public Sha256 at(int level, long index) {
            Sha256 node = nodes.get(new Place(level, index));
            if (node == null) {
                throw new IllegalStateException("no node " + index + " at level " + level);
            }
            return node;
        }
    }
}
