package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Retrospective;
import org.throughline.schema.cases.RuleOverride;

/// A disagreement ends, with reasons, and those who raised it are told (R120).
///
/// @param by who decided it, if not the author
/// @param ledTo the decisions or actions that followed
public record DisagreementResolved(
        Entry entry,
        DisagreementOutcome outcome,
        @Nullable EntryId disagreement,
        EscalationStage stage,
        @Nullable PostHolder by,
        List<Knower> told,
        @Nullable Means means,
        List<Knower> stillDisagreeing,
        Set<EntryId> ledTo,
        @Nullable PersonalText rationale,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
