package org.throughline.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What our checkpoints say beyond size and root, in two extension lines: the root of the stream
/// map, and the ledger time of the last event.
///
/// @param time whole microseconds; the epoch if the log has no events
public record LogState(MapRoot map, Instant time) {

    /// The state of a log without events.
    public static final LogState OF_NOTHING = new LogState(MapRoot.EMPTY, Instant.EPOCH);

    private static final String MAP = "throughline/map/v1 ";
    private static final String TIME = "throughline/time/v1 ";

    public LogState {
        if (!time.equals(time.truncatedTo(ChronoUnit.MICROS)) || time.isBefore(Instant.EPOCH)) {
            throw new IllegalArgumentException("a time is in whole microseconds from the epoch on");
        }
    }

    List<String> lines() {
        return List.of(MAP + Base64Text.encode(map.value().bytes()), TIME + micros());
    }

    private long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /// The state in exactly these two lines; empty for any other lines.
    static Optional<LogState> parse(List<String> lines) {
        if (lines.size() != 2 || !lines.get(0).startsWith(MAP) || !lines.get(1).startsWith(TIME)) {
            return Optional.empty();
        }
        try {
            Sha256 map = Base64Text.hash(lines.get(0).substring(MAP.length()));
            long micros = Checkpoint.number(lines.get(1).substring(TIME.length()));
            Instant time = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            return Optional.of(new LogState(new MapRoot(map), time));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }
}
