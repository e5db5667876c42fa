package org.throughline.query.api;

import java.util.Set;
import java.util.TreeSet;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.Seen;

/// Collects the events whose texts an answer needs.
final class Positions {

    private final Set<Long> positions = new TreeSet<>();

    Positions add(Seen seen) {
        positions.add(seen.version().position());
        if (seen.standing() != null) {
            add(seen.standing());
        }
        return this;
    }

    Positions add(Standing standing) {
        standing.parts().forEach(each -> positions.add(each.basis().position()));
        return this;
    }

    Positions add(long position) {
        positions.add(position);
        return this;
    }

    Set<Long> all() {
        return positions;
    }
}
