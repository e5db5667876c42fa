package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ImrFindingRecorded;

/// A finding says why something happened, not only what (R190).
final class FindingSaysWhy implements Policy<ImrFindingRecorded> {

    @Override
    public Optional<Refusal> judge(
            ImrFindingRecorded imrFindingRecorded, CaseState state, Circumstances circumstances) {
        return imrFindingRecorded.why() == null
                ? Optional.of(new Refusal(RuleCode.FINDING_WITHOUT_WHY, "/why"))
                : Optional.empty();
    }
}
