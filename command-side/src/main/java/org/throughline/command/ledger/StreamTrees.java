package org.throughline.command.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.schema.cases.StreamId;

/// The trees of the streams, each as far as it is in the map. Those that are not at hand are made
/// anew from the stored events, and must then be what the map says.
final class StreamTrees {

    private static final int AT_HAND = 10_000;
    private static final int LOT = 500;

    private final StoredLeaves leaves;
    private final Map<StreamTag, Frontier> trees =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<StreamTag, Frontier> eldest) {
                    return size() > AT_HAND;
                }
            };

    StreamTrees(StoredLeaves leaves) {
        this.leaves = leaves;
    }

    /// @throws LedgerCorrupted if the stored events of the stream are not those that were signed
    Frontier of(StreamId stream, StreamTag tag, GrowingMap map) {
        Frontier known = trees.get(tag);
        if (known != null) {
            return known;
        }
        Optional<StreamState> state = map.find(tag);
        Frontier tree = Frontier.empty();
        while (state.isPresent() && tree.size().value() < state.get().count()) {
            long from = tree.size().value();
            int limit = (int) Math.min(LOT, state.get().count() - from);
            List<StoredLeaves.Stored> lot = leaves.ofStream(stream, from, limit);
            lot.forEach(each -> tree.append(LeafHash.of(each.leaf())));
            if (lot.isEmpty()) {
                throw new LedgerCorrupted("a stream has fewer events than were signed");
            }
        }
        if (state.isPresent() && !StreamState.of(tag, tree).equals(state.get())) {
            throw new LedgerCorrupted("the events of a stream are not those that were signed");
        }
        trees.put(tag, tree);
        return tree;
    }
}
