package org.throughline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The state of every stream under one root: a Merkle prefix tree whose path is the stream tag, bit
/// by bit from the first. A subtree with one stream is that stream's node, so the tree is as deep
/// as the tags need it to tell them apart, and one set of states has one root. Changes make another
/// map and leave this one as it is, if the store keeps its nodes.
public record StreamMap(MapRoot root, MapNodes nodes) {

    public static StreamMap empty(MapNodes nodes) {
        return new StreamMap(MapRoot.EMPTY, nodes);
    }

    /// The map of these states alone, in one go.
    ///
    /// @throws IllegalArgumentException if a stream is given twice
    public static StreamMap of(Collection<StreamState> states, MapNodes nodes) {
        StreamMap empty = empty(nodes);
        return states.isEmpty() ? empty : empty.with(states);
    }

    public StreamMap with(StreamState state) {
        return with(List.of(state));
    }

    /// The map with these newer states. Nodes above several of them are hashed once.
    ///
    /// @throws IllegalArgumentException if a stream is given twice, or would lose events
    public StreamMap with(Collection<StreamState> states) {
        TreeMap<Sha256, StreamState> sorted = new TreeMap<>(Sha256::compareUnsigned);
        for (StreamState state : states) {
            if (sorted.put(state.tag().value(), state) != null) {
                throw new IllegalArgumentException("a stream is given twice");
            }
        }
        List<StreamState> changes = List.copyOf(sorted.values());
        return new StreamMap(new MapRoot(update(root.value(), 0, changes)), nodes);
    }

    public Optional<StreamState> find(StreamTag tag) {
        return prove(tag).stateOf(tag);
    }

    /// What the map says of a stream, and be it nothing.
    public MapProof prove(StreamTag tag) {
        List<Sha256> siblings = new ArrayList<>();
        Sha256 at = root.value();
        for (int depth = 0; !at.equals(MapNode.NOTHING); depth++) {
            switch (nodes.get(at)) {
                case MapNode.Single(StreamState state) -> {
                    Collections.reverse(siblings);
                    return MapProof.of(siblings, state);
                }
                case MapNode.Fork fork -> {
                    boolean bit = tag.bit(depth);
                    siblings.add(fork.towards(!bit));
                    at = fork.towards(bit);
                }
            }
        }
        Collections.reverse(siblings);
        return MapProof.ofNothing(siblings);
    }

    private Sha256 update(Sha256 at, int depth, List<StreamState> changes) {
        if (changes.isEmpty()) {
            return at;
        }
        if (at.equals(MapNode.NOTHING)) {
            return build(depth, changes);
        }
        Sha256 after =
                switch (nodes.get(at)) {
                    case MapNode.Single(StreamState old) -> build(depth, merged(old, changes));
                    case MapNode.Fork fork -> {
                        int ones = firstOne(depth, changes);
                        yield fork(
                                update(fork.zero(), depth + 1, changes.subList(0, ones)),
                                update(
                                        fork.one(),
                                        depth + 1,
                                        changes.subList(ones, changes.size())));
                    }
                };
        if (!after.equals(at) && !stays(at, changes)) {
            nodes.replaced(at);
        }
        return after;
    }

    /// Whether this is the node of a stream that merely moves down, beside a new one.
    private boolean stays(Sha256 at, List<StreamState> changes) {
        return nodes.get(at) instanceof MapNode.Single(StreamState old)
                && changes.stream()
                        .noneMatch(change -> change.tag().equals(old.tag()) && !change.equals(old));
    }

    private static List<StreamState> merged(StreamState old, List<StreamState> changes) {
        Map<Sha256, StreamState> all = new TreeMap<>(Sha256::compareUnsigned);
        all.put(old.tag().value(), old);
        for (StreamState change : changes) {
            if (change.tag().equals(old.tag()) && change.count() < old.count()) {
                throw new IllegalArgumentException("a stream never loses events");
            }
            all.put(change.tag().value(), change);
        }
        return List.copyOf(all.values());
    }

    private Sha256 build(int depth, List<StreamState> states) {
        if (states.isEmpty()) {
            return MapNode.NOTHING;
        }
        if (states.size() == 1) {
            return kept(new MapNode.Single(states.getFirst()));
        }
        int ones = firstOne(depth, states);
        return fork(
                build(depth + 1, states.subList(0, ones)),
                build(depth + 1, states.subList(ones, states.size())));
    }

    private Sha256 fork(Sha256 zero, Sha256 one) {
        return kept(new MapNode.Fork(zero, one));
    }

    private Sha256 kept(MapNode node) {
        Sha256 hash = node.hash();
        nodes.put(hash, node);
        return hash;
    }

    /// Index of the first state whose tag has bit 1 at this depth; the states are in tag order and
    /// equal up to there.
    private static int firstOne(int depth, List<StreamState> states) {
        int low = 0;
        int high = states.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (states.get(middle).tag().bit(depth)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return "stream map " + root;
    }
}
