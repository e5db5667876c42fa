package org.throughline.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// A log that many write to while one follows it, from position to position.
interface Followed extends AutoCloseable {

    /// As the page names it.
    String name();

    /// Writes some events to a new stream in one transaction.
    ///
    /// @param writer each writes from one thread
    /// @param pause how long to wait before the commit, where a client can
    /// @return their ids, committed
    List<String> write(int writer, int events, Duration pause) throws SQLException;

    /// What a follower of this log asks for next.
    ///
    /// @param position of the last that it was given
    List<Read> after(long position, int most) throws SQLException;

    Pool pool();

    @Override
    default void close() {
        pool().close();
    }

    /// One event that a follower was given.
    record Read(String id, long position) {}
}
