package org.throughline.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

/// Something that is done again and again.
final class Passes {

    private Passes() {}

    /// Goes over events once.
    interface Pass {

        /// Tells how many events there were.
        long run() throws SQLException, IOException;
    }

    /// Events a second, over as many whole passes as take so long; one at least.
    static double perSecond(Pass pass, double seconds) throws SQLException {
        try {
            long events = 0;
            long begun = System.nanoTime();
            do {
                events += pass.run();
            } while (System.nanoTime() - begun < seconds * 1e9);
            return events * 1e9 / (System.nanoTime() - begun);
        } catch (IOException error) {
            throw new IllegalStateException("a read failed", error);
        }
    }
}
