package org.throughline.command.store;

/// An event whose bytes are more than a row of the log takes: 1 MiB of public part, 4 MiB of sealed
/// texts.
public final class EventTooLarge extends IllegalArgumentException {

    EventTooLarge(String rule) {
        super(rule);
    }
}
