package org.throughline.benchmarks;

import java.sql.SQLException;

/// One way to keep events in PostgreSQL, on a database of its own.
interface Contestant extends AutoCloseable {

    /// As the report names it.
    String name();

    /// One that appends; used by one thread.
    ///
    /// @param number of this caller, from 0
    /// @param of how many there are; each has streams of its own
    /// @param events how many one append holds
    Caller caller(int number, int of, int events) throws Exception;

    /// Reads one stream as the contestant's own users would.
    ///
    /// @return how many events it held
    int readStream(String stream) throws Exception;

    /// Reads everything in order.
    ///
    /// @return how many events there were
    long readAll() throws Exception;

    /// Appends one stream of many events, to be read.
    void fill(String stream, int events) throws Exception;

    @Override
    void close();

    /// Appends to streams, the next one each time.
    interface Caller extends AutoCloseable {

        void append() throws Exception;

        @Override
        default void close() throws SQLException {
            // nothing of its own
        }
    }
}
