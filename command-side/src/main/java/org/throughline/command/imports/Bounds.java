package org.throughline.command.imports;

import java.time.Instant;
import java.util.function.Predicate;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// What the rows of one file are read against.
///
/// @param agency whose chronology it is
/// @param registered which agencies have joined the record
/// @param now when the check began: a date after it has not come yet
record Bounds(
        CaseId caseId,
        AgencyId agency,
        Predicate<AgencyId> registered,
        TypeTable types,
        Instant now) {}
