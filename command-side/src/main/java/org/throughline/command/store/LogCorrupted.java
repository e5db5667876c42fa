package org.throughline.command.store;

import org.axonframework.common.AxonNonTransientException;

/// The log breaks one of its own promises, so nothing read from it can be trusted: stop.
public final class LogCorrupted extends AxonNonTransientException {

    LogCorrupted(String promise) {
        super("the log is corrupt: " + promise);
    }
}
