package org.throughline.command.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.command.ledger.MapGrowth.Place;
import org.throughline.command.ledger.MapGrowth.Placed;
import org.throughline.ledger.MapNode;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;

/// The stream map as it moves along, node by node in memory: what
/// [org.throughline.ledger.StreamMap] is, without a search for each node. Nodes that are stored are
/// read when they are needed, must then be what their hashes say, and are given up again if there
/// are too many. For one thread.
final class GrowingMap {

    private static final int MOST = 1 << 18;
    private static final Comparator<StreamState> BY_TAG = Comparator.comparing(StreamState::tag);

    private final Stored stored;
    private final int most;
    private @Nullable Node root;
    private List<Node> growth = List.of();
    private int inMemory;

    /// Where nodes are kept.
    @FunctionalInterface
    interface Stored {
        /// The node with this hash.
        ///
        /// @throws LedgerCorrupted if it is not there, or not what its hash says
        Placed node(Sha256 hash, Place place);
    }

    /// A node, of which at first the hash alone is known.
    private static final class Node {

        private final Sha256 hash;
        private @Nullable MapNode read;
        private @Nullable Node zero;
        private @Nullable Node one;

        /// None before it is stored.
        private @Nullable Place place;

        /// In the row that is to be stored.
        private int at;

        Node(Sha256 hash, Place place) {
            this.hash = hash;
            this.place = place;
        }

        Node(MapNode made, @Nullable Node zero, @Nullable Node one) {
            this.hash = made.hash();
            this.read = made;
            this.zero = zero;
            this.one = one;
        }
    }

    /// The map of the checkpoint of this size.
    GrowingMap(Stored stored, MapRoot root, TreeSize size) {
        this(stored, root, size, MOST);
    }

    /// @param most how many nodes are held in memory, about
    GrowingMap(Stored stored, MapRoot root, TreeSize size, int most) {
        this.stored = stored;
        this.most = most;
        this.root = known(root.value(), new Place(size.value(), 0));
    }

    private static @Nullable Node known(Sha256 hash, Place place) {
        return hash.equals(MapNode.NOTHING) ? null : new Node(hash, place);
    }

    private static Sha256 hash(@Nullable Node node) {
        return node == null ? MapNode.NOTHING : node.hash;
    }

    MapRoot root() {
        return new MapRoot(hash(root));
    }

    /// Takes newer states, each of another stream.
    ///
    /// @throws IllegalArgumentException if a stream would lose events
    void take(Collection<StreamState> states) {
        StreamState[] changes = states.toArray(StreamState[]::new);
        Arrays.sort(changes, BY_TAG);
        root = update(root, 0, Arrays.asList(changes));
    }

    Optional<StreamState> find(StreamTag tag) {
        Node at = root;
        for (int depth = 0; at != null; depth++) {
            if (read(at) instanceof MapNode.Single(StreamState state)) {
                return Optional.of(state).filter(found -> found.tag().equals(tag));
            }
            at = tag.bit(depth) ? at.one : at.zero;
        }
        return Optional.empty();
    }

    private MapNode read(Node at) {
        MapNode known = at.read;
        if (known != null) {
            return known;
        }
        Placed found = stored.node(at.hash, at.place == null ? Place.BY_HASH : at.place);
        if (found.node() instanceof MapNode.Fork(Sha256 zero, Sha256 one)) {
            at.zero = known(zero, found.zero());
            at.one = known(one, found.one());
        }
        at.read = found.node();
        inMemory++;
        return found.node();
    }

    private @Nullable Node update(@Nullable Node at, int depth, List<StreamState> changes) {
        if (changes.isEmpty()) {
            return at;
        }
        if (at == null) {
            return build(depth, changes, null);
        }
        return switch (read(at)) {
            case MapNode.Single(StreamState old) -> build(depth, merged(old, changes), at);
            case MapNode.Fork _ -> {
                int ones = StreamState.firstOne(depth, changes);
                List<StreamState> toOne = changes.subList(ones, changes.size());
                yield fork(
                        update(at.zero, depth + 1, changes.subList(0, ones)),
                        update(at.one, depth + 1, toOne));
            }
        };
    }

    private static List<StreamState> merged(StreamState old, List<StreamState> changes) {
        List<StreamState> all = new ArrayList<>(changes);
        int place = 0;
        while (place < changes.size() && BY_TAG.compare(changes.get(place), old) < 0) {
            place++;
        }
        boolean same = place < changes.size() && changes.get(place).tag().equals(old.tag());
        if (same && changes.get(place).count() < old.count()) {
            throw new IllegalArgumentException("a stream never loses events");
        }
        if (!same) {
            all.add(place, old);
        }
        return all;
    }

    /// @param old of one of these states, perhaps: it moves down if that has not changed
    private @Nullable Node build(int depth, List<StreamState> states, @Nullable Node old) {
        if (states.isEmpty()) {
            return null;
        }
        if (states.size() == 1) {
            MapNode.Single single = new MapNode.Single(states.getFirst());
            return old != null && single.equals(old.read) ? old : made(single, null, null);
        }
        int ones = StreamState.firstOne(depth, states);
        return fork(
                build(depth + 1, states.subList(0, ones), old),
                build(depth + 1, states.subList(ones, states.size()), old));
    }

    private Node fork(@Nullable Node zero, @Nullable Node one) {
        return made(new MapNode.Fork(hash(zero), hash(one)), zero, one);
    }

    private Node made(MapNode node, @Nullable Node zero, @Nullable Node one) {
        inMemory++;
        return new Node(node, zero, one);
    }

    /// The bytes of what is to be stored with the checkpoint of a size.
    byte[] grown(long size) {
        growth = new ArrayList<>();
        int end = collect(root, 0);
        ByteBuffer row = ByteBuffer.allocate(end);
        for (Node node : growth) {
            MapNode made = read(node);
            new Placed(made, place(node.zero, size), place(node.one, size)).to(row);
        }
        return row.array();
    }

    private int collect(@Nullable Node node, int begin) {
        if (node == null || node.place != null) {
            return begin;
        }
        growth.add(node);
        node.at = begin;
        int end = Math.addExact(begin, MapGrowth.length(read(node)));
        return collect(node.one, collect(node.zero, end));
    }

    private static Place place(@Nullable Node node, long size) {
        if (node == null) {
            return Place.BY_HASH;
        }
        return node.place == null ? new Place(size, node.at) : node.place;
    }

    /// It is.
    void stored(long size) {
        growth.forEach(node -> node.place = new Place(size, node.at));
        growth = List.of();
        if (inMemory > most) {
            long[] ages = new long[inMemory];
            int count = ages(root, ages, 0);
            Arrays.sort(ages, 0, count);
            inMemory = count == 0 ? 0 : keep(root, ages[count / 2]);
        }
    }

    private static int ages(@Nullable Node node, long[] ages, int count) {
        if (node == null || node.read == null || node.place == null) {
            return count;
        }
        ages[count] = node.place.size();
        return ages(node.one, ages, ages(node.zero, ages, count + 1));
    }

    /// Keeps what came after a size, which is never below what came before it.
    private static int keep(@Nullable Node node, long after) {
        if (node == null || node.read == null) {
            return 0;
        }
        if (node.place != null && node.place.size() <= after) {
            node.read = null;
            node.zero = null;
            node.one = null;
            return 0;
        }
        return 1 + keep(node.zero, after) + keep(node.one, after);
    }
}
