package org.throughline.query.feed;

import java.util.Set;
import org.throughline.schema.cases.CaseId;

/// What a projection needs so that one case cannot stop the others, within the transaction of a
/// batch.
interface Care {

    /// The cases that are left out. From here to the end of the transaction nobody else writes to
    /// the projection or exchanges its tables.
    Set<CaseId> leftOut(String projection);

    /// Runs a step whose rows alone are undone if it fails.
    void alone(Runnable step);

    /// Leaves out a case from a position on.
    ///
    /// @param fault its kind, never its words
    /// @return false if too many are left out already: it is not the case then
    boolean leaveOut(String projection, CaseId caseId, long position, String fault);
}
