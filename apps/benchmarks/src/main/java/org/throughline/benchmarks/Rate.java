package org.throughline.benchmarks;

/// What one measurement of appends gave.
///
/// @param perSecond events
/// @param p50 of one append, in milliseconds
/// @param p99 the same
/// @param clientMicros processor time of this process for one event
/// @param serverMicros processor time of PostgreSQL for one event
/// @param written bytes of write-ahead log for one event
/// @param stored bytes of tables and indexes for one event
record Rate(
        double perSecond,
        double p50,
        double p99,
        double clientMicros,
        double serverMicros,
        double written,
        double stored) {}
