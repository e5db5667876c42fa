package org.throughline.schema;

/// A copy of the log has not come as far as the log itself; it will.
public final class LogBehind extends RuntimeException {

    public LogBehind() {
        super("the copy of the log is behind");
    }
}
