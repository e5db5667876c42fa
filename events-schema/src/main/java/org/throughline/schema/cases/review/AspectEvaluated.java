package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;

/// One aspect of a review as it was evaluated, with the evidence (R249, R250).
public record AspectEvaluated(
        EvaluationAspect aspect,
        EvaluationGrade grade,
        Set<EntryId> evidence,
        @Nullable PersonalText judgement) {}
