package org.throughline.command.cases.policies.review;

import java.util.Optional;
import java.util.function.Function;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ReviewScope;
import org.throughline.schema.cases.review.Terms;

/// Terms of reference state the issues of the review and how information about them is obtained
/// (R164), in each version.
final class TermsSayWhatAndHow<D extends Decision> implements Policy<D> {

    private final Function<D, Terms> terms;

    TermsSayWhatAndHow(Function<D, Terms> terms) {
        this.terms = terms;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        ReviewScope scope = terms.apply(decision).scope();
        return Missing.by(RuleCode.TERMS_INCOMPLETE)
                .unless(!scope.issues().isEmpty(), "/terms/scope/issues")
                .unless(
                        scope.howInformationIsObtained() != null,
                        "/terms/scope/howInformationIsObtained")
                .refusal();
    }
}
