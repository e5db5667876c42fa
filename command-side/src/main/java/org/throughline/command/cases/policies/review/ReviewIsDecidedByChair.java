package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewVerdict;

/// Whether to review is the decision of the chair of the Board, and of nobody else (R153): of whom
/// the decision names as having decided, or else of its author. It says what was decided, and the
/// Board itself states it: an agency that is registered as one.
final class ReviewIsDecidedByChair implements Policy<ReviewDecided> {

    @Override
    public Optional<Refusal> judge(
            ReviewDecided decided, CaseState state, Circumstances circumstances) {
        Decider decider = Decider.of(decided.by(), decided.entry().author());
        AgencyId named = decided.by() == null ? null : decided.by().agency();
        return Missing.by(RuleCode.REVIEW_NOT_DECIDED_BY_CHAIR)
                .unless(decided.verdict() != ReviewVerdict.NOT_STATED, "/verdict")
                .unless(decider.kind() == Role.BOARD_CHAIR, decider.pointer())
                .unless(named == null || isBoard(named, circumstances), "/by/agency")
                .unless(isBoard(decided.entry().agency(), circumstances), "")
                .refusal();
    }

    private static boolean isBoard(AgencyId agency, Circumstances circumstances) {
        return circumstances.kind(agency).filter(AgencyKind.SAFEGUARDING_BOARD::equals).isPresent();
    }
}
