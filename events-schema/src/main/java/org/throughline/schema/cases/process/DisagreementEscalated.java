package org.throughline.schema.cases.process;

import java.util.List;
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
import org.throughline.schema.time.When;

/// A disagreement goes up a stage (R120, R125).
///
/// @param by who takes it up, if not the author
/// @param stage where it is now
public record DisagreementEscalated(
        Entry entry,
        EscalationStage stage,
        @Nullable EntryId disagreement,
        @Nullable EscalationStage fromStage,
        @Nullable PostHolder by,
        List<Knower> to,
        Means means,
        @Nullable When answerDue,
        @Nullable PersonalText reason,
        @Nullable Retrospective retrospective,
        @Nullable RuleOverride override)
        implements ProcessEvent, Decision {}
