package org.throughline.benchmarks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The streams of one caller, and how far each of them has come.
final class Streams {

    private static final int ALL = 5_000;

    private final String[] names;
    private final long[] next;
    private int turn = -1;

    Streams(int callers) {
        names = new String[Math.max(1, ALL / callers)];
        next = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = "case/" + UUID.randomUUID();
        }
    }

    /// Goes to the next stream and takes places in it.
    ///
    /// @return the first of them
    long take(int events) {
        turn = (turn + 1) % names.length;
        long first = next[turn];
        next[turn] += events;
        return first;
    }

    /// Fills a stream of each store.
    ///
    /// @return their names
    static Map<Store, String> filled(List<Store> stores, int events) throws SQLException {
        Map<Store, String> names = new HashMap<>();
        for (Store each : stores) {
            String name = "case/" + UUID.randomUUID();
            each.fill(name, events);
            names.put(each, name);
        }
        return names;
    }

    String name() {
        return names[turn];
    }
}
