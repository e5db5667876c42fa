package org.throughline.acceptance;

import java.util.Random;

/// Something that goes wrong while agencies post.
///
/// @param kind as the table of faults names it
/// @param kill whether a process is killed
record Fault(String kind, boolean kill, Act act) {

    /// Returns when what went wrong is over; what follows may still be under way.
    interface Act {
        void on(RunningServer server, Load load, Random random) throws Exception;
    }

    static Fault kill(String kind, Act act) {
        return new Fault(kind, true, act);
    }

    static Fault other(String kind, Act act) {
        return new Fault(kind, false, act);
    }
}
