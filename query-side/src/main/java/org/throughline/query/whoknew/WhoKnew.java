package org.throughline.query.whoknew;

import java.util.List;
import java.util.Optional;
import org.throughline.schema.cases.EntryId;

/// Who knew what of one case, when, as of one position of the log, for somebody who may see all of
/// it. Two implementations answer it and share no code but the events and the arithmetic of time.
public interface WhoKnew {

    /// The entries that the question lets through, those without a date last.
    List<Row> chronology(Asking asking);

    /// The same entries down, knowers across.
    Matrix matrix(Asking asking);

    /// What its maker knew at the time of a decision; empty if there is no such entry.
    Optional<DecisionLens> lens(EntryId decision);
}
