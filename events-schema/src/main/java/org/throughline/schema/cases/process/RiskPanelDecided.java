package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.RiskLevel;
import org.throughline.schema.time.When;

/// A panel that manages risk decides on a young person (R69).
///
/// @param level as the panel judges it
/// @param plan the plan that follows
public record RiskPanelDecided(
        Entry entry,
        @Owner PersonId person,
        RiskPanelOutcome outcome,
        RiskLevel level,
        @Nullable EntryId referral,
        @Nullable Gathering gathering,
        @Nullable PostHolder chairedBy,
        @Nullable EntryId plan,
        @Nullable Knower leadProfessional,
        @Nullable PersonalText childsView,
        @Nullable PersonalText rationale,
        List<FollowUp> followUps,
        @Nullable When reviewBy)
        implements ProcessEvent {}
