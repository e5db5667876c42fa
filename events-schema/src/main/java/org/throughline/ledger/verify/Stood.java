package org.throughline.ledger.verify;

import java.time.Instant;

/// How the log stood at one checkpoint of the file.
///
/// @param size events in the log
/// @param time ledger time of the last of them
/// @param events of the file's stream among them
public record Stood(long size, Instant time, long events) {}
