package org.throughline.query.compare;

import java.util.EnumSet;
import java.util.Set;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.schema.knowledge.CellState;

/// How one knower stood to one entry at two times.
public record CellChange(KnowerKey knower, Standing left, Standing right) {

    private static final Set<CellState> HAS = EnumSet.of(CellState.KNOWN, CellState.HELD);

    /// Whether it came to be known or held, came to be known after it was only held, or did so of a
    /// later version.
    public boolean learned() {
        boolean more = left.state() != right.state() && left.state() != CellState.KNOWN;
        return HAS.contains(right.state()) && (more || right.version() > left.version());
    }

    /// Whether it was known or held and no longer is, for certain.
    public boolean lost() {
        return HAS.contains(left.state()) && !HAS.contains(right.state());
    }
}
