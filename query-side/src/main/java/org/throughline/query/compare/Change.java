package org.throughline.query.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Seen;

/// What changed of one entry between two times.
///
/// @param left as the earlier read shows it; absent if it does not
/// @param right as the later read shows it; absent if it does not
/// @param learned who came to know or hold it
/// @param lost who knew or held it, and no longer does
public record Change(
        @Nullable Seen left,
        @Nullable Seen right,
        List<CellChange> learned,
        List<CellChange> lost) {

    public Change {
        learned = List.copyOf(learned);
        lost = List.copyOf(lost);
    }

    /// As the later read shows it, or else as the earlier one did.
    public Seen shown() {
        return Objects.requireNonNull(right == null ? left : right);
    }

    public boolean added() {
        return left == null;
    }

    public boolean gone() {
        return right == null;
    }

    public boolean corrected() {
        return left != null && shown().version().version() > left.version().version();
    }

    public boolean retracted() {
        return left != null && !left.retracted() && shown().retracted();
    }

    boolean any() {
        return added()
                || gone()
                || corrected()
                || retracted()
                || !learned.isEmpty()
                || !lost.isEmpty();
    }
}
