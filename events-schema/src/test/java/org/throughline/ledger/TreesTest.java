package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Every tree of up to 130 leaves, and every proof in it, against a second implementation.
class TreesTest {

    private static final int LARGEST = 130;

    /// The leaves of the test vectors that go with RFC 6962, whose tree RFC 9162 keeps.
    private static final List<String> VECTOR_LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    private static final List<String> VECTOR_ROOTS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final List<byte[]> roots = new ArrayList<>();
    private final TreeNodes.InMemory nodes = TreeNodes.inMemory();
    private final TreeProver prover = new TreeProver(nodes);
    private final Frontier frontier = Frontier.empty();

    TreesTest() {
        roots.add(NaiveTree.root(hashes));
        for (int i = 0; i < LARGEST; i++) {
            entries.add(new byte[] {(byte) i, 7});
            hashes.add(NaiveTree.leaf(entries.getLast()));
            roots.add(NaiveTree.root(hashes));
            frontier.append(LeafHash.ofBytes(entries.getLast()), nodes);
        }
    }

    @Test
    void rootsAreThoseOfThePublishedVectors() {
        for (int n = 0; n <= VECTOR_LEAVES.size(); n++) {
            List<byte[]> leaves =
                    VECTOR_LEAVES.subList(0, n).stream().map(HexFormat.of()::parseHex).toList();
            assertThat(HexFormat.of().formatHex(MerkleTree.rootOf(leaves)))
                    .isEqualTo(VECTOR_ROOTS.get(n));
        }
    }

    @Test
    void rootsAgreeHoweverTheyAreMade() {
        for (int n = 0; n <= LARGEST; n++) {
            assertThat(MerkleTree.rootOf(entries.subList(0, n))).isEqualTo(roots.get(n));
            assertThat(prover.root(TreeSize.of(n)).bytes()).isEqualTo(roots.get(n));
        }
        assertThat(frontier.root().bytes()).isEqualTo(roots.get(LARGEST));
    }

    @Test
    void aFrontierGoesOnWhereItWasPutDown() {
        for (int n = 0; n <= LARGEST; n++) {
            Frontier begun = Frontier.empty();
            entries.subList(0, n).forEach(entry -> begun.append(LeafHash.ofBytes(entry)));
            Frontier again = Frontier.of(begun.size(), begun.subtrees());
            entries.subList(n, LARGEST).forEach(entry -> again.append(LeafHash.ofBytes(entry)));
            assertThat(again.root()).isEqualTo(frontier.root());
        }
    }

    @Test
    void everyInclusionIsProvedAndNoOtherPlaceIs() {
        for (int n = 1; n <= LARGEST; n++) {
            for (int m = 0; m < n; m++) {
                InclusionProof proof = prover.inclusion(Position.of(m + 1), TreeSize.of(n));
                List<byte[]> path = proof.path().stream().map(Sha256::bytes).toList();
                assertThat(hex(path)).isEqualTo(hex(NaiveTree.path(m, hashes.subList(0, n))));
                byte[] root = roots.get(n);
                assertThat(InclusionProof.verify(hashes.get(m), m, n, path, root)).isTrue();
                for (int other = 0; other < n; other++) {
                    check(other == m, InclusionProof.verify(hashes.get(m), other, n, path, root));
                }
                assertThat(InclusionProof.verify(hashes.get((m + 1) % LARGEST), m, n, path, root))
                        .isFalse();
            }
        }
    }

    @Test
    void whatIsAcceptedForAnotherSizeIsWhatTheSecondImplementationAccepts() {
        for (int n = 1; n <= LARGEST; n += 3) {
            for (int m = 0; m < n; m++) {
                List<byte[]> path = NaiveTree.path(m, hashes.subList(0, n));
                for (int size = 0; size <= LARGEST + 2; size++) {
                    boolean expected = climbs(hashes.get(m), m, size, path, roots.get(n));
                    check(
                            expected,
                            InclusionProof.verify(hashes.get(m), m, size, path, roots.get(n)));
                }
            }
        }
    }

    @Test
    void everyConsistencyIsProvedAndNoOtherIs() {
        for (int n = 0; n <= LARGEST; n++) {
            for (int m = 0; m <= n; m++) {
                ConsistencyProof proof = prover.consistency(TreeSize.of(m), TreeSize.of(n));
                List<byte[]> path = proof.path().stream().map(Sha256::bytes).toList();
                if (m > 0) {
                    assertThat(hex(path)).isEqualTo(hex(NaiveTree.proof(m, hashes.subList(0, n))));
                }
                assertThat(ConsistencyProof.verify(m, n, path, roots.get(m), roots.get(n)))
                        .isTrue();
                // of what follows nothing, nothing is said
                boolean other =
                        ConsistencyProof.verify(m, n, path, roots.get(m), changed(roots.get(n)));
                assertThat(other).isEqualTo(m == 0 && n > 0);
                assertThat(ConsistencyProof.verify(m, n, path, changed(roots.get(m)), roots.get(n)))
                        .isFalse();
            }
        }
    }

    @Test
    void aConsistencyBetweenOtherSizesIsWhatTheSecondImplementationAccepts() {
        for (int n = 1; n <= 34; n += 3) {
            for (int m = 1; m <= n; m += 2) {
                List<byte[]> path = NaiveTree.proof(m, hashes.subList(0, n));
                for (int one = 0; one <= 36; one++) {
                    for (int two = 0; two <= 36; two++) {
                        check(
                                NaiveTree.consistent(one, two, path, roots.get(m), roots.get(n)),
                                ConsistencyProof.verify(
                                        one, two, path, roots.get(m), roots.get(n)));
                    }
                }
            }
        }
    }

    @Test
    void aPathWithAnyChangeProvesNothing() {
        for (int n = 1; n <= LARGEST; n++) {
            for (int m = 0; m < n; m++) {
                byte[] leaf = hashes.get(m);
                byte[] root = roots.get(n);
                int at = m;
                int size = n;
                changes(NaiveTree.path(m, hashes.subList(0, n)))
                        .forEach(
                                path ->
                                        check(
                                                false,
                                                InclusionProof.verify(leaf, at, size, path, root)));
            }
            for (int m = 1; m <= n; m++) {
                byte[] root1 = roots.get(m);
                byte[] root2 = roots.get(n);
                int first = m;
                int second = n;
                changes(NaiveTree.proof(m, hashes.subList(0, n)))
                        .forEach(
                                path ->
                                        check(
                                                false,
                                                ConsistencyProof.verify(
                                                        first, second, path, root1, root2)));
            }
        }
    }

    /// Each hash changed, left out or doubled; two swapped; one more at either end.
    private static List<List<byte[]>> changes(List<byte[]> path) {
        List<List<byte[]>> changes = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<byte[]> other = new ArrayList<>(path);
            other.set(i, changed(path.get(i)));
            changes.add(other);
            List<byte[]> shorter = new ArrayList<>(path);
            shorter.remove(i);
            changes.add(shorter);
            List<byte[]> longer = new ArrayList<>(path);
            longer.add(i, path.get(i));
            changes.add(longer);
            if (i > 0) {
                List<byte[]> swapped = new ArrayList<>(path);
                swapped.set(i, path.get(i - 1));
                swapped.set(i - 1, path.get(i));
                changes.add(swapped);
            }
        }
        List<byte[]> before = new ArrayList<>(path);
        before.addFirst(new byte[32]);
        changes.add(before);
        List<byte[]> after = new ArrayList<>(path);
        after.add(new byte[32]);
        changes.add(after);
        return changes;
    }

    private static byte[] changed(byte[] hash) {
        byte[] other = hash.clone();
        other[hash.length - 1] ^= (byte) 1;
        return other;
    }

    @Test
    void randomPathsAreTakenByBothOrByNeither() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            int n = 1 + random.nextInt(LARGEST);
            int m = random.nextInt(n);
            List<byte[]> path = new ArrayList<>(NaiveTree.path(m, hashes.subList(0, n)));
            if (!path.isEmpty() && random.nextBoolean()) {
                path.set(random.nextInt(path.size()), hashes.get(random.nextInt(LARGEST)));
            }
            long size = n + random.nextInt(3) - 1L;
            long index = m + random.nextInt(3) - 1L;
            byte[] root =
                    index >= 0 && index < size && random.nextBoolean()
                            ? NaiveTree.climbed(hashes.get(m), index, size, path)
                                    .orElse(roots.get(n))
                            : roots.get(n);
            assertThat(InclusionProof.verify(hashes.get(m), index, size, path, root))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(climbs(hashes.get(m), index, size, path, root));
        }
    }

    private static List<String> hex(List<byte[]> path) {
        return path.stream().map(HexFormat.of()::formatHex).toList();
    }

    /// As a million assertions would, in less time.
    private static void check(boolean expected, boolean actual) {
        if (expected != actual) {
            throw new AssertionError("expected " + expected);
        }
    }

    private static boolean climbs(
            byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        return index >= 0
                && index < size
                && NaiveTree.climbed(leaf, index, size, path)
                        .filter(climbed -> Arrays.equals(climbed, root))
                        .isPresent();
    }
}
