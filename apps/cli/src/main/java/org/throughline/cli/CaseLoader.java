package org.throughline.cli;

import java.time.Duration;
import org.throughline.generator.Recipe;

/// Takes made-up cases into the data directory of this machine. The client alone cannot: it comes
/// from the program that can also start a server.
@FunctionalInterface
public interface CaseLoader {

    /// Takes in the cases of a recipe and waits until every view shows them.
    ///
    /// @return how long the views took after the last event was durable
    /// @throws Fault if it cannot be done
    Duration load(Recipe recipe, Told told);

    /// Who hears how a load goes.
    interface Told {

        /// Some more events were taken in.
        void more(int events);

        /// All events are durable; the views go on.
        ///
        /// @param events that are new
        /// @param before events that were there
        void recorded(long events, long before, Duration took);
    }

    /// Why nothing more was taken in, in words for whoever gave the command.
    final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Fault(String message) {
            super(message);
        }
    }
}
