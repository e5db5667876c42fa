package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.FindingKind;
import org.throughline.schema.cases.review.ImrFindingRecorded;

/// A finding that a procedure was not followed cites the procedure, with the version that stood
/// then (R193). Why it was not followed is asked of every finding by [FindingSaysWhy].
final class ProcedureFindingCitesVersion implements Policy<ImrFindingRecorded> {

    @Override
    public Optional<Refusal> judge(
            ImrFindingRecorded imrFindingRecorded, CaseState state, Circumstances circumstances) {
        return imrFindingRecorded.kind() == FindingKind.PROCEDURE_NOT_FOLLOWED
                        && imrFindingRecorded.policyVersion() == null
                ? Optional.of(
                        new Refusal(RuleCode.FINDING_WITHOUT_POLICY_VERSION, "/policyVersion"))
                : Optional.empty();
    }
}
