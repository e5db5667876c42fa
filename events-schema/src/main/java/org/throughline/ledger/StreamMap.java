package org.throughline.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The state of every stream under one root: a Merkle prefix tree whose path is the stream tag, bit
/// by bit from the first. A subtree with one stream is that stream's node, so the tree is as deep
/// as the tags need it to tell them apart, and one set of states has one root. Changes make another
/// map and leave this one as it is, if the store keeps its nodes.
public record StreamMap(MapRoot root, MapNodes nodes) {

    private static final Comparator<StreamState> BY_TAG = Comparator.comparing(StreamState::tag);

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
        StreamState[] changes = states.toArray(StreamState[]::new);
        Arrays.sort(changes, BY_TAG);
        for (int i = 1; i < changes.length; i++) {
            if (changes[i].tag().equals(changes[i - 1].tag())) {
                throw new IllegalArgumentException("a stream is given twice");
            }
        }
        return new StreamMap(new MapRoot(update(root.value(), 0, List.of(changes))), nodes);
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
        switch (nodes.get(at)) {
            case MapNode.Single(StreamState old) -> {
                Sha256 after = build(depth, merged(old, changes));
                if (!stays(old, changes)) {
                    replace(at, after);
                }
                return after;
            }
            case MapNode.Fork fork -> {
                int ones = StreamState.firstOne(depth, changes);
                List<StreamState> toOne = changes.subList(ones, changes.size());
                Sha256 zero = update(fork.zero(), depth + 1, changes.subList(0, ones));
                Sha256 after = fork(zero, update(fork.one(), depth + 1, toOne));
                replace(at, after);
                return after;
            }
        }
    }

    private void replace(Sha256 before, Sha256 after) {
        if (!after.equals(before)) {
            nodes.replaced(before);
        }
    }

    /// Whether the stream merely moves down, beside a new one.
    private static boolean stays(StreamState old, List<StreamState> changes) {
        return changes.stream()
                .noneMatch(change -> change.tag().equals(old.tag()) && !change.equals(old));
    }

    private static List<StreamState> merged(StreamState old, List<StreamState> changes) {
        List<StreamState> all = new ArrayList<>(changes.size() + 1);
        boolean placed = false;
        for (StreamState change : changes) {
            int order = placed ? 1 : change.tag().compareTo(old.tag());
            if (order == 0 && change.count() < old.count()) {
                throw new IllegalArgumentException("a stream never loses events");
            }
            if (order > 0 && !placed) {
                all.add(old);
            }
            placed |= order >= 0;
            all.add(change);
        }
        if (!placed) {
            all.add(old);
        }
        return all;
    }

    private Sha256 build(int depth, List<StreamState> states) {
        if (states.isEmpty()) {
            return MapNode.NOTHING;
        }
        if (states.size() == 1) {
            return kept(new MapNode.Single(states.getFirst()));
        }
        int ones = StreamState.firstOne(depth, states);
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

    @Override
    public String toString() {
        return "stream map " + root;
    }
}
