package org.throughline.cli;

import java.util.List;

/// Reads everything that this machine's data directory stores. The client alone cannot: it comes
/// from the program that can also start a server.
@FunctionalInterface
public interface DeepChecks {

    /// What came of it.
    ///
    /// @param signed how many events the last checkpoint covers
    /// @param found what does not hold: where, and what; never a content
    record Checked(long events, long signed, String root, List<String> found) {}

    /// Checks everything, beside a running server or without one.
    ///
    /// @throws Backups.Fault if it cannot be done
    Checked check(Backups.Steps steps);
}
