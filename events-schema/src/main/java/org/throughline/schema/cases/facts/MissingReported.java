package org.throughline.schema.cases.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RiskLevel;
import org.throughline.schema.time.When;

/// Somebody is reported missing (R136, R137).
///
/// @param goneSince when they were last seen or left
/// @param episodeNumber the agency's own count of such times, this one included
/// @param told who was told of it
public record MissingReported(
        Entry entry,
        @Owner PersonId missing,
        MissingKind kind,
        @Nullable Knower reportedBy,
        @Nullable Knower reportedTo,
        @Nullable When goneSince,
        @Nullable PersonalText from,
        @Nullable Integer episodeNumber,
        @Nullable RiskLevel risk,
        @Nullable PersonalText circumstances,
        @Nullable PersonalText actionTaken,
        List<Knower> told)
        implements FactEvent {}
