package org.throughline.query.accesslog;

import java.util.List;
import java.util.Optional;

/// Port: the command side, as it takes in looks.
@FunctionalInterface
public interface LedgerOfLooks {

    /// Sends looks. The same may be sent again: each is recorded once.
    ///
    /// @param looks a JSON array
    /// @return what became of each, in their order; empty if that is not known
    Optional<List<String>> send(byte[] looks) throws InterruptedException;
}
