package org.throughline.query.answer;

import java.time.Instant;

/// As of when the record is asked for: a position, or an instant that stands for one.
public sealed interface LedgerPoint {

    record At(long position) implements LedgerPoint {}

    record Time(Instant instant) implements LedgerPoint {}
}
