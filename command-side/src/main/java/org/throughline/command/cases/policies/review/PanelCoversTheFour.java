package org.throughline.command.cases.policies.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.PanelSeat;
import org.throughline.schema.cases.review.TermsAgreed;

/// The panel that agrees the terms has members for social care, education, health and police at the
/// least (R156); whom else it co-opts is its own affair.
final class PanelCoversTheFour implements Policy<TermsAgreed> {

    private static final Set<PanelSeat> LEAST =
            EnumSet.of(
                    PanelSeat.SOCIAL_CARE, PanelSeat.EDUCATION, PanelSeat.HEALTH, PanelSeat.POLICE);

    @Override
    public Optional<Refusal> judge(
            TermsAgreed termsAgreed, CaseState state, Circumstances circumstances) {
        Instant at = termsAgreed.entry().happened().earliest().orElse(circumstances.receivedAt());
        return state.review().panel(termsAgreed.review(), at).containsAll(LEAST)
                ? Optional.empty()
                : Optional.of(new Refusal(RuleCode.PANEL_INCOMPLETE, ""));
    }
}
