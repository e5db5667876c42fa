package org.throughline.standalone;

import org.throughline.standalone.sides.CommandOnly;
import org.throughline.standalone.sides.QueryOnly;

/// What of Throughline a process is.
enum Sides {
    /// Everything, on one log.
    BOTH(StandaloneConfiguration.class),
    /// Writes, and publishes the log.
    COMMAND(CommandOnly.class),
    /// Reads and pages, on a copy of the log; the front door.
    QUERY(QueryOnly.class);

    private final Class<?> configuration;

    Sides(Class<?> configuration) {
        this.configuration = configuration;
    }

    Class<?> configuration() {
        return configuration;
    }

    /// Whether this process has the accounts, if no other issuer does.
    boolean hasAccounts() {
        return this != COMMAND;
    }
}
