package org.throughline.command.keyring;

import org.throughline.schema.cases.EventId;

/// Where a text stands.
///
/// @param pointer within the data of the event
public record TextPlace(EventId event, String pointer) {}
