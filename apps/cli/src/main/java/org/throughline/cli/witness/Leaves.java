package org.throughline.cli.witness;

import java.io.IOException;

/// Port: the leaves of the log, and what is said of its keys.
public interface Leaves {

    /// The first leaves of a tile of 256 of them, as an entry bundle of c2sp.org/tlog-tiles.
    ///
    /// @param number of the tile, from 0
    /// @param width how many, 1 to 256
    byte[] entries(long number, int width) throws IOException, InterruptedException;

    /// The public part of an event.
    byte[] publicPart(long position) throws IOException, InterruptedException;
}
