package org.throughline.cli;

import java.time.Duration;
import java.util.function.IntConsumer;
import org.throughline.generator.Recipe;

/// Takes made-up cases into the data directory of this machine. The client alone cannot: it comes
/// from the program that can also start a server.
@FunctionalInterface
public interface CaseLoader {

    /// Takes in the cases of a recipe and waits until every view shows them.
    ///
    /// @param progress told how many events were taken in since it was last told
    /// @throws Fault if it cannot be done
    Loaded load(Recipe recipe, IntConsumer progress);

    /// What a load came to.
    ///
    /// @param recorded events that are new
    /// @param before events that were there
    /// @param loading until the last event was durable
    /// @param projecting from then until every view had taken them in
    record Loaded(long recorded, long before, Duration loading, Duration projecting) {}

    /// Why nothing more was taken in, in words for whoever gave the command.
    final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Fault(String message) {
            super(message);
        }
    }
}
