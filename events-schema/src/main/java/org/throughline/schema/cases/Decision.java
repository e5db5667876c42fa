package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.review.ImrFindingRecorded;

/// A step with rules: it can be refused, and it can depart from a rule with a reason. Everything
/// else is a fact and is never refused for policy.
public sealed interface Decision permits CaseClosed, ReferralDecided, ImrFindingRecorded {

    Entry entry();

    @Nullable Retrospective retrospective();

    @Nullable RuleOverride override();
}
