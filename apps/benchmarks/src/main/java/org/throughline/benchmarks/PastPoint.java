package org.throughline.benchmarks;

import java.time.Instant;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// One question to everybody: a case as of a position of the log, somebody's knowledge of a time,
/// and a decision.
///
/// @param base the made-up case that the case is a copy of
/// @param basePosition where the same event of that case stands in its own log
/// @param known whose knowledge of what time is asked for: of this time,
/// @param by and of this agency, where one is asked about
/// @param decisionPosition where the log of the made-up cases has the event that says it
record PastPoint(
        CaseId caseId,
        long position,
        CaseId base,
        long basePosition,
        Instant known,
        String by,
        EntryId decision,
        long decisionPosition) {}
