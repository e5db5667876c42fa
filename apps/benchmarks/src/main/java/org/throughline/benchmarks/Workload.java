package org.throughline.benchmarks;

/// What is measured, in the order of the report.
enum Workload {
    /// One event an append, many callers.
    APPENDS,
    /// One event an append, one caller.
    ALONE,
    /// Whole commands, in the process and over HTTP.
    WHOLE,
    /// A thousand events an append.
    COMMANDS,
    /// One stream.
    STREAM,
    /// Everything in order.
    IN_ORDER,
    /// The chronology from the first event on.
    REBUILD,
    /// Half of the commands too late.
    CONFLICTS,
    /// From a post to the chronology.
    VISIBLE,
    /// Write-ahead log of an event.
    WRITTEN,
    /// Disk of an event.
    STORED,
    /// Appends while checkpoints are signed, and while none are.
    INTEGRATED,
    /// The slowest of these.
    INTEGRATED_P99,
    /// From the answer to a signed checkpoint.
    SIGNED
}
