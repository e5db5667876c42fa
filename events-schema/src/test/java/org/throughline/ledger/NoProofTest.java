package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What callers may hand over that is no proof at all.
class NoProofTest {

    @Test
    void whatIsNoProofIsFalseAndNoException() {
        byte[] hash = new byte[32];
        byte[] brief = new byte[31];
        for (byte[] bad : nothingAnd(List.of(brief, new byte[0], new byte[33]))) {
            assertThat(InclusionProof.verify(bad, 0, 1, List.of(), hash)).isFalse();
            assertThat(InclusionProof.verify(hash, 0, 1, List.of(), bad)).isFalse();
            assertThat(ConsistencyProof.verify(1, 1, List.of(), bad, hash)).isFalse();
            assertThat(ConsistencyProof.verify(1, 1, List.of(), hash, bad)).isFalse();
            assertThat(ConsistencyProof.verify(1, 1, List.of(), bad, bad)).isFalse();
        }
        for (List<byte[]> bad :
                nothingAnd(List.of(nothingAnd(List.<byte[]>of()), List.of(brief)))) {
            assertThat(InclusionProof.verify(hash, 0, 2, bad, hash)).isFalse();
            assertThat(ConsistencyProof.verify(1, 2, bad, hash, hash)).isFalse();
        }
        for (long index : new long[] {-1, 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(InclusionProof.verify(hash, index, 1, List.of(), hash)).isFalse();
        }
        assertThat(InclusionProof.verify(hash, 0, 0, List.of(), hash)).isFalse();
        assertThat(InclusionProof.verify(hash, -2, -1, List.of(), hash)).isFalse();
        assertThat(ConsistencyProof.verify(-1, 2, List.of(hash), hash, hash)).isFalse();
        assertThat(ConsistencyProof.verify(2, 1, List.of(hash), hash, hash)).isFalse();
        assertThat(ConsistencyProof.verify(0, 0, List.of(), hash, hash)).isFalse();
        assertThat(ConsistencyProof.verify(0, 1, List.of(), hash, hash)).isFalse();
        byte[] empty = NaiveTree.sha256();
        assertThat(ConsistencyProof.verify(0, 0, List.of(), empty, empty)).isTrue();
        assertThat(ConsistencyProof.verify(0, 5, List.of(), empty, hash)).isTrue();
        assertThat(ConsistencyProof.verify(0, 5, List.of(hash), empty, hash)).isFalse();
    }

    /// These after nothing at all: what a caller may hand over all the same.
    @SuppressWarnings("NullAway")
    private static <T> List<T> nothingAnd(List<T> items) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(items);
        return all;
    }

    @Test
    void aSizeNearTheLimitOfNumbersNeitherLoopsNorOverflows() {
        List<byte[]> path = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            path.add(new byte[32]);
        }
        byte[] hash = new byte[32];
        assertThat(InclusionProof.verify(hash, Long.MAX_VALUE - 1, Long.MAX_VALUE, path, hash))
                .isFalse();
        assertThat(ConsistencyProof.verify(1L << 62, Long.MAX_VALUE, path, hash, hash)).isFalse();
    }
}
