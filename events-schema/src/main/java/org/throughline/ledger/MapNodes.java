package org.throughline.ledger;

import java.util.HashMap;
import java.util.Map;

/// Where the nodes of the stream map are kept, by their hashes. Nodes never change: an update adds
/// nodes and names those that only older roots still reach.
public interface MapNodes {

    /// The node with this hash.
    ///
    /// @throws RuntimeException if the node is not there: the store is damaged
    MapNode get(Sha256 hash);

    void put(Sha256 hash, MapNode node);

    /// The newest root no longer reaches this node. A store that keeps it can prove older roots.
    void replaced(Sha256 hash);

    /// Nodes in memory, of the newest root only.
    static MapNodes newestInMemory() {
        return new InMemory(true);
    }

    /// Nodes in memory, of every root there was.
    static MapNodes allInMemory() {
        return new InMemory(false);
    }

    /// Nodes in a hash table.
    final class InMemory implements MapNodes {

        private final Map<Sha256, MapNode> nodes = new HashMap<>();
        private final boolean forgetful;

        private InMemory(boolean forgetful) {
            this.forgetful = forgetful;
        }

        @Override
        public MapNode get(Sha256 hash) {
            MapNode node = nodes.get(hash);
            if (node == null) {
                throw new IllegalStateException("no such node in the stream map");
            }
            return node;
        }

        @Override
        public void put(Sha256 hash, MapNode node) {
            nodes.put(hash, node);
        }

        @Override
        public void replaced(Sha256 hash) {
            if (forgetful) {
                nodes.remove(hash);
            }
        }

        /// How many nodes there are.
        public int size() {
            return nodes.size();
        }
    }
}
