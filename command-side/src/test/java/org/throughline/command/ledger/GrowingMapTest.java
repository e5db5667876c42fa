package org.throughline.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.ledger.MapGrowth.Place;
import org.throughline.command.ledger.MapGrowth.Placed;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.Origin;
import org.throughline.ledger.RootHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;

/// The map that grows in memory is the one that is written down in the format, whatever of it was
/// given up and read again in between.
class GrowingMapTest {

    private static final Origin ORIGIN = Origin.of("throughline.local/log");

    private final long seed = Long.getLong("throughline.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Map<Long, byte[]> rows = new HashMap<>();
    private final Map<StreamTag, StreamState> states = new HashMap<>();
    private StreamMap plain = StreamMap.empty(MapNodes.allInMemory());
    private long size;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 1 << 18})
    void hasTheRootsOfThePlainMap(int most) {
        GrowingMap map = begun(MapRoot.EMPTY, most);
        for (int checkpoint = 0; checkpoint < 60; checkpoint++) {
            List<StreamState> changes = changed(1 + random.nextInt(40));
            map.take(changes);
            plain = plain.with(changes);
            assertThat(map.root()).as("seed %d", seed).isEqualTo(plain.root());
            if (random.nextInt(4) > 0) {
                store(map);
            }
            if (random.nextInt(10) == 0) {
                store(map);
                map = begun(plain.root(), most);
            }
            StreamTag asked = tag(random.nextInt(300));
            assertThat(map.find(asked))
                    .as("seed %d", seed)
                    .isEqualTo(Optional.ofNullable(states.get(asked)));
        }
    }

    @Test
    void storesOnlyWhatIsNew() {
        GrowingMap map = begun(MapRoot.EMPTY, 1_000);
        map.take(changed(300));
        store(map);
        int all = row().length;
        map.take(changed(1));
        store(map);
        assertThat(row().length).isLessThan(all / 10);
    }

    @Test
    void whatAnotherNodeStoredFirstIsStoredWithTheNextCheckpoint() {
        GrowingMap map = begun(MapRoot.EMPTY, 1_000);
        List<StreamState> first = changed(20);
        map.take(first);
        size++;
        map.grown(size); // the checkpoint came too late, and nothing was stored
        List<StreamState> second = changed(20);
        map.take(second);
        plain = plain.with(first).with(second);
        store(map);
        GrowingMap again = begun(plain.root(), 1_000);
        states.forEach((tag, state) -> assertThat(again.find(tag)).contains(state));
    }

    @Test
    void noStreamLosesEvents() {
        GrowingMap map = begun(MapRoot.EMPTY, 1_000);
        map.take(List.of(state(1, 2), state(2, 1)));
        assertThatThrownBy(() -> map.take(List.of(state(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeThatIsAnotherIsNotTaken() {
        GrowingMap map = begun(MapRoot.EMPTY, 1_000);
        List<StreamState> changes = changed(20);
        map.take(changes);
        store(map);
        row()[40] ^= 1;
        GrowingMap again = begun(plain.with(changes).root(), 1_000);
        assertThatThrownBy(() -> again.find(changes.getFirst().tag()))
                .isInstanceOf(LedgerCorrupted.class)
                .hasMessageContaining("is another one");
    }

    private GrowingMap begun(MapRoot root, int most) {
        return new GrowingMap(this::node, root, TreeSize.of(size), most);
    }

    private Placed node(Sha256 hash, Place place) {
        byte[] row = rows.getOrDefault(place.size(), new byte[0]);
        int end = Math.min(row.length, place.at() + MapGrowth.LONGEST);
        return StoredMapNodes.checked(
                hash, () -> MapGrowth.first(Arrays.copyOfRange(row, place.at(), end)));
    }

    private void store(GrowingMap map) {
        long next = size + 1;
        byte[] grown = map.grown(next);
        if (grown.length > 0) {
            size = next;
            rows.put(size, grown);
            map.stored(size);
        }
    }

    private byte[] row() {
        return rows.getOrDefault(size, new byte[0]);
    }

    private List<StreamState> changed(int most) {
        return random.ints(most, 0, 300)
                .distinct()
                .mapToObj(number -> state(number, 1 + count(tag(number))))
                .toList();
    }

    private long count(StreamTag tag) {
        return Optional.ofNullable(states.get(tag)).map(StreamState::count).orElse(0L);
    }

    private StreamState state(int number, long count) {
        StreamTag tag = tag(number);
        StreamState state =
                new StreamState(tag, count, new RootHash(Sha256.of(new byte[] {(byte) count})));
        states.put(tag, state);
        return state;
    }

    private static StreamTag tag(int number) {
        return StreamTag.of(ORIGIN, "stream " + number);
    }
}
