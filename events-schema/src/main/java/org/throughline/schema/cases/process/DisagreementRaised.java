package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A professional or agency disagrees with a decision, or with there being none (R120, R122).
///
/// @param concerning what it is about
/// @param by who raises it, if not the author
/// @param sought what is asked for instead
public record DisagreementRaised(
        Entry entry,
        DisagreementSubject subject,
        Set<EntryId> concerning,
        List<Knower> by,
        List<Knower> with,
        EscalationStage stage,
        Means means,
        @Nullable When answerDue,
        @Nullable PersonalText grounds,
        @Nullable PersonalText sought)
        implements ProcessEvent {}
