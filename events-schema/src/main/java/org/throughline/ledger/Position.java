package org.throughline.ledger;

/// A place in the log: dense and gapless, the first event has position 1. [#START] is the place
/// before the first event.
///
/// @param value 0 or more
public record Position(long value) implements Comparable<Position> {

    public static final Position START = new Position(0);

    public Position {
        if (value < 0) {
            throw new IllegalArgumentException("a position is 0 or more");
        }
    }

    public static Position of(long value) {
        return new Position(value);
    }

    public Position next() {
        return new Position(value + 1);
    }

    public boolean isAfter(Position other) {
        return value > other.value;
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
