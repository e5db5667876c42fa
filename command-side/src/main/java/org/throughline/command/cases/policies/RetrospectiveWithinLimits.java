package org.throughline.command.cases.policies;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.time.Truth;

/// A decision is history only if it was taken, for certain, before its agency joined this record
/// (design: the limits on retrospective decisions). Back-dating is not a back door.
final class RetrospectiveWithinLimits implements Policy<Decision> {

    @Override
    public Optional<Refusal> judge(
            Decision decision, CaseState state, Circumstances circumstances) {
        return decision.entry().happened().overBy(circumstances.agencyRegistered()) == Truth.YES
                ? Optional.empty()
                : Optional.of(new Refusal(RuleCode.RETROSPECTIVE_NOT_ALLOWED, "/retrospective"));
    }
}
