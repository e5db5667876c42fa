package org.throughline.command.erasure;

import org.throughline.ledger.Position;
import org.throughline.schema.cases.EventId;

/// A text that an erasure took away.
///
/// @param position of the event in which it stands
/// @param pointer within the data of that event
/// @param erasure the event that says that it is erased, the first if there are several
/// @param erasedAt its position
public record ErasedText(Position position, String pointer, EventId erasure, Position erasedAt) {}
