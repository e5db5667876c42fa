package org.throughline.command.cases.policies.practice;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.TookPart;

/// That another child is not at risk is concluded with children's social care, by day or out of
/// hours, and not by the police alone (R127): with an agency that is named, and is registered as
/// what it is said to be.
final class NoRiskIsConcludedWithSocialCare implements Policy<SiblingRiskConsidered> {

    private static final Set<AgencyKind> SOCIAL_CARE =
            EnumSet.of(AgencyKind.CHILDRENS_SOCIAL_CARE, AgencyKind.EMERGENCY_DUTY_TEAM);

    @Override
    public Optional<Refusal> judge(
            SiblingRiskConsidered considered, CaseState state, Circumstances circumstances) {
        boolean noRisk =
                considered.children().stream()
                        .anyMatch(each -> each.risk() == OtherChildRisk.NO_RISK_FOUND);
        boolean withSocialCare =
                considered.consideredBy().stream()
                        .anyMatch(each -> ofSocialCare(each, circumstances));
        return noRisk && !withSocialCare
                ? Optional.of(new Refusal(RuleCode.NO_RISK_WITHOUT_SOCIAL_CARE, "/consideredBy"))
                : Optional.empty();
    }

    private static boolean ofSocialCare(TookPart each, Circumstances circumstances) {
        return SOCIAL_CARE.contains(each.kind())
                && circumstances.kind(each.who()).filter(SOCIAL_CARE::contains).isPresent();
    }
}
