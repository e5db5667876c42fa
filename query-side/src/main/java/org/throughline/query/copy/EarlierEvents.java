package org.throughline.query.copy;

import java.util.List;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;

/// Gives events of the log that the topic does not have.
@FunctionalInterface
public interface EarlierEvents {

    /// Some events after a position, in order; none if there are none or they cannot be had now.
    List<RecordedEvent> after(Position position) throws InterruptedException;
}
