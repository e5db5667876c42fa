package org.throughline.schema.sealing;

import org.throughline.schema.cases.EventId;

/// A sealed text does not open to what its commitment says. The keyring did answer, so the stored
/// bytes or the keys are not those it was sealed with: stop, do not show anything in its place.
public final class CannotOpen extends RuntimeException {

    CannotOpen(EventId event, String pointer) {
        super("the text at " + pointer + " of event " + event + " does not open");
    }
}
