package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.RiskLevel;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A risk is assessed (R27, R95).
///
/// @param tool the method or tool used
/// @param restsOn the entries it rests on
/// @param notEngaged members of the family who could not be brought in, and what that means (R95)
public record RiskAssessed(
        Entry entry,
        Set<ConcernKind> kinds,
        RiskLevel level,
        @Nullable Knower assessedBy,
        @Nullable PersonalText tool,
        @Nullable PersonalText analysis,
        @Nullable PersonalText protectiveFactors,
        Set<EntryId> restsOn,
        List<NotEngaged> notEngaged,
        @Nullable Stated childSeenForIt,
        @Nullable PersonalText childsView,
        List<FollowUp> followUps,
        @Nullable When reviewBy)
        implements FactEvent {}
