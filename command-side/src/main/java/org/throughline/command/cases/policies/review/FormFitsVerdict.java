package org.throughline.command.cases.policies.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ReviewKind;
import org.throughline.schema.cases.review.ReviewVerdict;

/// The form of a review fits the verdict (R155). A review that is held has a form, and one that
/// guidance does not lay down has reasons. A review in another form than the statutory one is held
/// in that form; it is no form of holding none.
final class FormFitsVerdict<D extends Decision> implements Policy<D> {

    private static final Set<ReviewKind> STATUTORY =
            EnumSet.of(
                    ReviewKind.SERIOUS_CASE_REVIEW,
                    ReviewKind.RAPID_REVIEW,
                    ReviewKind.SAFEGUARDING_PRACTICE_REVIEW);

    private final Function<D, Verdict> verdict;

    FormFitsVerdict(Function<D, Verdict> verdict) {
        this.verdict = verdict;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        Verdict given = verdict.apply(decision);
        boolean stated = given.kind() != ReviewKind.NOT_STATED;
        boolean otherForm = stated && !STATUTORY.contains(given.kind());
        boolean held = given.verdict() == ReviewVerdict.HOLD;
        boolean none = given.verdict() == ReviewVerdict.DO_NOT_HOLD;
        return Missing.by(RuleCode.REVIEW_FORM_UNCLEAR)
                .unless((!held || stated) && (!none || !otherForm), "/kind")
                .unless(!held || !otherForm || given.rationale() != null, "/rationale")
                .refusal();
    }
}
