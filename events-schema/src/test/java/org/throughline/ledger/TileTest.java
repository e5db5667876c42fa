package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @Test
    void pathsAreThoseOfTheSpecification() {
        assertThat(new Tile(0, 1234067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(0, 273, 112).path()).isEqualTo("tile/0/273.p/112");
        assertThat(Tile.of(0, 273, TreeSize.of(70_000)).width()).isEqualTo(112);
        assertThat(Tile.of(1, 1, TreeSize.of(70_000)).width()).isEqualTo(17);
        assertThat(Tile.of(2, 0, TreeSize.of(70_000)).width()).isEqualTo(1);
        assertThat(Tile.of(1, 0, TreeSize.of(256)).width()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(0, 274, TreeSize.of(70_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/x001/x234/067", "tile/7/000", "tile/1/001.p/17"})
    void pathsAreReadAsTheyAreWritten(String path) {
        assertThat(Tile.parse(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/8/000", "tile/0/0", "tile/0/x000/001", "tile/0/000.p/256", "tile/0/000.p/0",
                "tile/0/000.p/01", "/tile/0/000", "tile/0/001/002", "tile/entries/000", ""
            })
    void otherPathsAreNot(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.parse(path));
    }

    @Test
    void proofsFromTilesAreThoseFromTheNodes() {
        int size = 70_000;
        TreeNodes.InMemory nodes = TreeNodes.inMemory();
        Frontier tree = Frontier.empty();
        for (int i = 0; i < size; i++) {
            tree.append(LeafHash.ofBytes(ByteBuffer.allocate(4).putInt(i).array()), nodes);
        }
        Map<Tile, byte[]> tiles = new HashMap<>();
        TileNodes read =
                new TileNodes(
                        tree.size(), tile -> tiles.computeIfAbsent(tile, t -> bytes(t, nodes)));
        TreeProver fromTiles = new TreeProver(read);
        TreeProver fromNodes = new TreeProver(nodes);
        assertThat(fromTiles.root(tree.size())).isEqualTo(tree.root());
        for (int position = 1; position <= size; position += 997) {
            assertThat(fromTiles.inclusion(Position.of(position), tree.size()))
                    .isEqualTo(fromNodes.inclusion(Position.of(position), tree.size()));
            assertThat(fromTiles.consistency(TreeSize.of(position), tree.size()))
                    .isEqualTo(fromNodes.consistency(TreeSize.of(position), tree.size()));
        }
    }

    private static byte[] bytes(Tile tile, TreeNodes nodes) {
        ByteWriter out = new ByteWriter();
        for (int i = 0; i < tile.width(); i++) {
            out.raw(nodes.at(8 * tile.level(), tile.number() * Tile.FULL + i).bytes());
        }
        return out.toByteArray();
    }
}
