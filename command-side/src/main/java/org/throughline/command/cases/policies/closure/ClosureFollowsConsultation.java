package org.throughline.command.cases.policies.closure;

import java.time.Instant;
import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Closure;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.time.Truth;

/// No closure without multi-agency consultation (R114): it was proposed, others were asked, and
/// each of them answered or let the time for an answer pass. A lapse is no reply and never
/// agreement; it shows on the closure.
final class ClosureFollowsConsultation implements Policy<CaseClosed> {

    @Override
    public Optional<Refusal> judge(
            CaseClosed caseClosed, CaseState state, Circumstances circumstances) {
        Optional<Closure> proposal = state.proposal(caseClosed.proposal());
        if (proposal.isEmpty()) {
            return Optional.of(new Refusal(RuleCode.CLOSURE_WITHOUT_PROPOSAL, "/proposal"));
        }
        Instant judgedAt = judgedAt(caseClosed, circumstances);
        boolean waiting =
                proposal.get().asked().entrySet().stream()
                        .filter(asked -> proposal.get().silent(asked.getKey()))
                        .anyMatch(asked -> !lapsed(asked.getValue(), judgedAt));
        return waiting
                ? Optional.of(new Refusal(RuleCode.CLOSURE_WITHOUT_CONSULTATION, "/proposal"))
                : Optional.empty();
    }

    /// The time for an answer lay ahead when the question came into the log, and has passed. Who is
    /// asked only after the time for an answer was not asked.
    private static boolean lapsed(Closure.Asked asked, Instant judgedAt) {
        return asked.replyBy().overBy(asked.inLog()) != Truth.YES
                && asked.replyBy().overBy(judgedAt) == Truth.YES;
    }

    /// A closure dated ahead does not make time pass.
    private static Instant judgedAt(CaseClosed closure, Circumstances circumstances) {
        Instant stated = closure.entry().happened().latest().orElse(circumstances.receivedAt());
        return stated.isBefore(circumstances.receivedAt()) ? stated : circumstances.receivedAt();
    }
}
