package org.throughline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The nodes of a large tree in one array for each level.
public final class FlatNodes implements TreeNodes, TreeNodes.Sink {

    private final List<byte[]> levels = new ArrayList<>();

    /// @param size of the largest tree
    public FlatNodes(int size) {
        for (int nodes = size; nodes > 0; nodes /= 2) {
            levels.add(new byte[nodes * Sha256.LENGTH]);
        }
    }

    @Override
    public void put(int level, long index, Sha256 node) {
        int from = (int) index * Sha256.LENGTH;
        System.arraycopy(node.bytes(), 0, levels.get(level), from, Sha256.LENGTH);
    }

    @Override
    public Sha256 at(int level, long index) {
        int from = (int) index * Sha256.LENGTH;
        return new Sha256(Arrays.copyOfRange(levels.get(level), from, from + Sha256.LENGTH));
    }
}
