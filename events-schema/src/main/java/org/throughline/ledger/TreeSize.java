package org.throughline.ledger;

/// How many leaves a tree has; equally the position of its last leaf.
///
/// @param value 0 or more
public record TreeSize(long value) implements Comparable<TreeSize> {

    public TreeSize {
        if (value < 0) {
            throw new IllegalArgumentException("a size is 0 or more");
        }
    }

    public static TreeSize of(long value) {
        return new TreeSize(value);
    }

    /// Whether the leaf at this position is in a tree of this size.
    public boolean covers(Position position) {
        return position.value() <= value;
    }

    @Override
    public int compareTo(TreeSize other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
