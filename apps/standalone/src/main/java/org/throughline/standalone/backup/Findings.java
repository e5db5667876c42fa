package org.throughline.standalone.backup;

import java.util.ArrayList;
import java.util.List;
import org.throughline.cli.Backups.Finding;

/// What was found wrong: all of it is counted, the first thousand are kept. Places and kinds, never
/// a content.
final class Findings {

    private static final int KEPT = 1_000;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(String where, String kind, String what) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Finding(where, kind, what));
        }
    }

    /// Something about the event at a position.
    void at(long position, String kind, String what) {
        add("position " + position, kind, what);
    }

    boolean none() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<Finding> first() {
        return List.copyOf(first);
    }
}
