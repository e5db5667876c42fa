package org.throughline.schema.cases.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A child's attendance changes, with what was said about it (R143, R144).
///
/// @param period the time the figures are about
/// @param absencesAuthorised whether the school accepted the absences
public record AttendanceChanged(
        Entry entry,
        @Owner PersonId pupil,
        AttendanceChange change,
        @Nullable Knower setting,
        @Nullable When period,
        @Nullable Integer sessionsPossible,
        @Nullable Integer sessionsAttended,
        @Nullable Integer percent,
        @Nullable Stated absencesAuthorised,
        List<Explanation> explanations,
        @Nullable PersonalText description,
        @Nullable PersonalText actionTaken)
        implements FactEvent {}
