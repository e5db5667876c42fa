package org.throughline.schema.cases.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// Whether other children are at risk is considered: siblings, other children of the household or
/// institution (R51, R126 to R128).
///
/// @param consideredBy whose conclusion it is; the police alone do not suffice (R127)
/// @param trigger the suspicion or event that made it necessary
/// @param otherChildren children who are not persons of this case
public record SiblingRiskConsidered(
        Entry entry,
        List<OtherChildConsidered> children,
        List<TookPart> consideredBy,
        @Nullable EntryId trigger,
        @Nullable PostHolder by,
        @Nullable Gathering gathering,
        List<FollowUp> followUps,
        @Nullable PersonalText otherChildren,
        @Nullable PersonalText rationale,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
