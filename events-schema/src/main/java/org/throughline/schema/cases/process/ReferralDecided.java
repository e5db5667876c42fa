package org.throughline.schema.cases.process;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// A referral is decided. The decision says how its referrer is told (R53).
///
/// @param criteriaVersion the threshold criteria it cites, with their version (R58)
public record ReferralDecided(
        Entry entry,
        EntryId referral,
        ReferralOutcome outcome,
        PersonalText rationale,
        @Nullable OutcomeNotice referrerTold,
        @Nullable PersonalText criteriaVersion,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
