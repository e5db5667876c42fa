package org.throughline.cli;

/// The exit codes that every command shares.
final class Exit {
    /// All that was asked for was done.
    static final int DONE = 0;

    /// It could not be done now: no server, no right, not ready; `doctor` found a failure.
    static final int COULD_NOT = 1;

    /// Something was refused, or the command was used wrongly.
    static final int REFUSED = 2;

    private Exit() {}
}
