package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// How an appointment came not to be kept, and what was done about it (R118, R140).
///
/// @param inARow how many were missed one after another, this one included
/// @param actionTaken what was done besides, in words
public record NonAttendance(
        NonAttendanceKind how,
        List<Explanation> explanations,
        @Nullable Integer inARow,
        Set<NonAttendanceResponse> response,
        @Nullable When rearrangedFor,
        @Nullable PersonalText actionTaken) {}
