package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamMapTest {

    private static final int ROUNDS = 60;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void aMapWithoutStreamsProvesThatThereIsNone() {
        StreamMap map = StreamMap.empty(MapNodes.allInMemory());
        MapProof proof = map.prove(tag(3));
        assertThat(map.root()).isEqualTo(MapRoot.EMPTY);
        assertThat(proof.verify(tag(3), map.root())).isTrue();
        assertThat(proof.stateOf(tag(3))).isEmpty();
    }

    @Test
    void rootsAndProofsAreThoseOfTheSecondImplementation() {
        for (int round = 0; round < ROUNDS; round++) {
            MapNodes nodes = MapNodes.newestInMemory();
            StreamMap map = StreamMap.empty(nodes);
            Map<StreamTag, StreamState> states = new HashMap<>();
            for (int step = 0; step < 8; step++) {
                List<StreamState> changes = changes(states);
                changes.forEach(change -> states.put(change.tag(), change));
                map = map.with(changes);
                assertThat(map.root().value().bytes())
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(naive(states));
                assertThat(StreamMap.of(states.values(), MapNodes.allInMemory()).root())
                        .isEqualTo(map.root());
            }
            proofs(map, states);
            assertThat(((MapNodes.InMemory) nodes).size())
                    .as("a store that forgets what is replaced keeps the nodes of one map")
                    .isEqualTo(nodesOf(states));
        }
    }

    private static int nodesOf(Map<StreamTag, StreamState> states) {
        MapNodes nodes = MapNodes.allInMemory();
        StreamMap.of(states.values(), nodes);
        return ((MapNodes.InMemory) nodes).size();
    }

    private void proofs(StreamMap map, Map<StreamTag, StreamState> states) {
        for (int i = 0; i < 40; i++) {
            StreamTag tag = randomTag();
            MapProof proof = map.prove(tag);
            assertThat(proof.verify(tag, map.root())).isTrue();
            assertThat(proof.stateOf(tag).orElse(null)).isEqualTo(states.get(tag));
            for (StreamState state : states.values()) {
                boolean same = state.tag().equals(tag);
                boolean proves = proof.verify(state.tag(), map.root());
                assertThat(proves && !proof.stateOf(state.tag()).equals(map.find(state.tag())))
                        .as("a proof of one stream says nothing wrong of another, seed %d", seed)
                        .isFalse();
                assertThat(same && !proves).isFalse();
            }
            wrong(tag, proof, map.root());
        }
    }

    private void wrong(StreamTag tag, MapProof proof, MapRoot root) {
        for (int i = 0; i < proof.siblings().size(); i++) {
            List<Sha256> siblings = new ArrayList<>(proof.siblings());
            siblings.set(i, Sha256.of(siblings.get(i).bytes()));
            assertThat(new MapProof(siblings, proof.found()).verify(tag, root)).isFalse();
            List<Sha256> shorter = new ArrayList<>(proof.siblings());
            shorter.remove(i);
            assertThat(new MapProof(shorter, proof.found()).verify(tag, root)).isFalse();
        }
        StreamState found = proof.found();
        if (found != null) {
            assertThat(MapProof.ofNothing(proof.siblings()).verify(tag, root)).isFalse();
            StreamState more = new StreamState(found.tag(), found.count() + 1, found.root());
            assertThat(MapProof.of(proof.siblings(), more).verify(tag, root)).isFalse();
        }
    }

    @Test
    void proofsAreReadAsTheyAreWritten() {
        Map<StreamTag, StreamState> states = new HashMap<>();
        changes(states).forEach(change -> states.put(change.tag(), change));
        StreamMap map = StreamMap.of(states.values(), MapNodes.allInMemory());
        for (int i = 0; i < 200; i++) {
            StreamTag tag = randomTag();
            MapProof proof = map.prove(tag);
            ByteWriter out = new ByteWriter();
            proof.write(out, tag);
            ByteReader in = new ByteReader(out.toByteArray(), "proof");
            assertThat(MapProof.read(in, tag)).isEqualTo(proof);
            in.end();
        }
    }

    @Test
    void nodesAreReadAsTheyAreWritten() {
        StreamState state = new StreamState(tag(1), 3, RootHash.EMPTY);
        for (MapNode node :
                List.of(new MapNode.Single(state), new MapNode.Fork(hash(1), hash(2)))) {
            assertThat(MapNode.parse(node.bytes())).isEqualTo(node);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> MapNode.parse(new byte[] {3}));
    }

    @Test
    void olderRootsCanBeProvedFromAStoreThatKeepsAll() {
        MapNodes nodes = MapNodes.allInMemory();
        List<StreamMap> maps = new ArrayList<>();
        StreamMap map = StreamMap.empty(nodes);
        for (int i = 1; i <= 50; i++) {
            map = map.with(new StreamState(tag(i % 7), i, RootHash.EMPTY));
            maps.add(map);
        }
        for (int i = 1; i <= 50; i++) {
            StreamMap old = maps.get(i - 1);
            assertThat(old.find(tag(i % 7)).orElseThrow().count()).isEqualTo(i);
            assertThat(old.prove(tag(i % 7)).verify(tag(i % 7), old.root())).isTrue();
        }
    }

    @Test
    void aStreamNeverLosesEventsAndIsGivenOnce() {
        StreamState two = new StreamState(tag(1), 2, RootHash.EMPTY);
        StreamState one = new StreamState(tag(1), 1, RootHash.EMPTY);
        StreamMap map = StreamMap.empty(MapNodes.allInMemory()).with(two);
        assertThatIllegalArgumentException().isThrownBy(() -> map.with(one));
        assertThatIllegalArgumentException().isThrownBy(() -> map.with(List.of(two, two)));
    }

    @Test
    void tagsThatDifferInTheirLastBitOnlyHaveTheDeepestProofs() {
        StreamTag even = tag(0);
        byte[] bytes = even.value().bytes();
        bytes[31] = 1;
        StreamTag odd = new StreamTag(new Sha256(bytes));
        StreamMap map =
                StreamMap.of(
                        List.of(
                                new StreamState(even, 1, RootHash.EMPTY),
                                new StreamState(odd, 2, RootHash.EMPTY)),
                        MapNodes.newestInMemory());
        MapProof proof = map.prove(odd);
        assertThat(proof.siblings()).hasSize(256);
        assertThat(proof.verify(odd, map.root())).isTrue();
        assertThat(proof.verify(even, map.root())).isFalse();
    }

    @Test
    void aSingleStreamIsNotHiddenBelowEmptyForks() {
        StreamTag tag = tag(0);
        StreamState state = new StreamState(tag, 1, RootHash.EMPTY);
        Sha256 chained = new MapNode.Fork(state.hash(), MapNode.NOTHING).hash();
        MapProof proof = MapProof.of(List.of(MapNode.NOTHING), state);
        assertThat(proof.verify(tag, new MapRoot(chained))).isFalse();
    }

    /// Tags from a small set that share many bits, so that forks run deep.
    private StreamTag randomTag() {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) (random.nextInt(3) << 6);
        bytes[random.nextInt(2)] |= (byte) random.nextInt(4);
        bytes[2] = (byte) random.nextInt(3);
        return new StreamTag(new Sha256(bytes));
    }

    private List<StreamState> changes(Map<StreamTag, StreamState> states) {
        Map<StreamTag, StreamState> changes = new HashMap<>();
        int number = random.nextInt(12);
        for (int i = 0; i < number; i++) {
            StreamTag tag = randomTag();
            StreamState before = states.get(tag);
            long count = (before == null ? 0 : before.count()) + 1 + random.nextInt(3);
            changes.put(tag, new StreamState(tag, count, new RootHash(hash(random.nextInt()))));
        }
        List<StreamState> list = new ArrayList<>(changes.values());
        Collections.shuffle(list, random);
        return list;
    }

    private static byte[] naive(Map<StreamTag, StreamState> states) {
        Map<BigInteger, byte[]> streams = new HashMap<>();
        states.values()
                .forEach(
                        state ->
                                streams.put(
                                        new BigInteger(1, state.tag().value().bytes()),
                                        NaiveMap.bytes(state)));
        return NaiveMap.root(streams);
    }

    private static StreamTag tag(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) (number << 5);
        return new StreamTag(new Sha256(bytes));
    }

    private static Sha256 hash(int number) {
        return Sha256.of(ByteBuffer.allocate(4).putInt(number).array());
    }
}
