package org.throughline.benchmarks;

import java.sql.SQLException;

/// One way to keep events in PostgreSQL, on a database of its own.
interface Contestant extends AutoCloseable {

    /// As the report names it.
    String name();

    /// One that appends; used by one thread at a time.
    ///
    /// @param of how many there are; each has streams of its own
    /// @param events how many one append should hold
    Caller caller(int of, int events) throws SQLException;

    /// How many events its tables hold, counted row by row.
    long rows() throws SQLException;

    Pool pool();

    @Override
    default void close() {
        pool().close();
    }

    /// Appends to streams, the next one each time.
    interface Caller extends AutoCloseable {

        void append() throws SQLException;

        /// How many events one append of this caller holds.
        int events();

        @Override
        default void close() throws SQLException {
            // nothing of its own
        }
    }

    /// A caller that holds nothing.
    ///
    /// @param events how many one append holds
    /// @param work one append
    record Calling(int events, Work work) implements Caller {

        interface Work {
            void run() throws SQLException;
        }

        @Override
        public void append() throws SQLException {
            work.run();
        }
    }
}
