package org.throughline.generator;

import java.util.List;
import java.util.UUID;

/// Draws from a seed. SplitMix64 (Steele, Lea and Flood, 2014), spelt out, so that no other version
/// of Java draws otherwise.
final class Chance {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final int HUNDRED = 100;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /// Different parts give unrelated draws.
    static Chance of(long... parts) {
        long state = 0;
        for (long part : parts) {
            state = mixed(state + GAMMA + mixed(part + GAMMA));
        }
        return new Chance(state);
    }

    private static long mixed(long from) {
        long z = (from ^ (from >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GAMMA;
        return mixed(state);
    }

    /// From 0, below the bound.
    int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    /// From one to the other, both included.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int percent) {
        return below(HUNDRED) < percent;
    }

    <T> T pick(List<T> of) {
        return of.get(below(of.size()));
    }

    UUID uuid() {
        long high = (next() & ~0xf000L) | 0x4000L;
        long low = (next() >>> 2) | (1L << 63);
        return new UUID(high, low);
    }
}
