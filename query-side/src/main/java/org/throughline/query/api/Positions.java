package org.throughline.query.api;

import java.util.Set;
import java.util.TreeSet;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.schema.cases.EntryId;

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

    /// What is shown of all who knew an entry.
    Positions addKnowers(Lens lens, EntryId entry) {
        for (KnowerKey knower : lens.knowers()) {
            Standing standing = lens.standing(knower, entry);
            Standing before = KnownJson.before(standing, knower, lens, entry);
            add(standing);
            if (before != null) {
                add(before);
            }
        }
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
