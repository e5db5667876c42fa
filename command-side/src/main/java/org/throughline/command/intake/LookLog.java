package org.throughline.command.intake;

import java.util.List;
import org.throughline.command.cases.Submitted;

/// Where looks are appended. Each stream of looks grows at its end, whatever came before: there is
/// no rule that a look could break, so no aggregate decides about it.
@FunctionalInterface
public interface LookLog {

    /// Appends all or none.
    ///
    /// @throws org.throughline.command.store.DuplicateSubmission if the log holds some of them
    /// @throws org.axonframework.modelling.command.ConcurrencyException if another writer was
    ///   faster
    void append(List<Submitted> looks);
}
