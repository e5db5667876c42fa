package org.throughline.benchmarks;

import java.sql.SQLException;

/// A contestant whose streams are read as well.
interface Store extends Contestant {

    /// Appends one stream of many events, to be read.
    void fill(String stream, int events) throws SQLException;

    /// Reads one stream as the contestant's own users would.
    ///
    /// @return how many events it held
    int readStream(String stream) throws SQLException;
}
