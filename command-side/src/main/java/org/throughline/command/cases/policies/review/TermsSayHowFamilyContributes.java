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
import org.throughline.schema.cases.review.FamilyPart;
import org.throughline.schema.cases.review.Terms;

/// Terms of reference state how the family is to contribute and who facilitates it, or why nobody
/// of the family is to contribute (R168).
final class TermsSayHowFamilyContributes<D extends Decision> implements Policy<D> {

    private final Function<D, Terms> terms;

    TermsSayHowFamilyContributes(Function<D, Terms> terms) {
        this.terms = terms;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        FamilyPart family = terms.apply(decision).family();
        Missing missing = Missing.by(RuleCode.TERMS_WITHOUT_FAMILY);
        if (family == null) {
            return missing.unless(false, "/terms/family").refusal();
        }
        boolean nobody = family.people().isEmpty() && family.whyNobody() != null;
        return missing.unless(nobody || family.contribution() != null, "/terms/family/contribution")
                .unless(nobody || family.facilitator() != null, "/terms/family/facilitator")
                .refusal();
    }
}
