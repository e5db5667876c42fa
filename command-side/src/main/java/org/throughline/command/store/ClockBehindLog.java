package org.throughline.command.store;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/// The last event lies in the future of PostgreSQL's clock by more than [#TOLERANCE]: the clock was
/// set back, or was wrong before. Appends stop until the clock has caught up, because ledger times
/// would run ahead of the real ones.
public final class ClockBehindLog extends EventStoreException {

    public static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Duration behind;

    ClockBehindLog(Duration behind) {
        super("the clock is " + behind + " behind the last event of the log: appends are stopped");
        this.behind = behind;
    }

    /// How far the clock is behind the last event.
    public Duration behind() {
        return behind;
    }
}
