package org.throughline.command.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.RuleOverride;
import org.throughline.schema.cases.process.RuleOverridden;

/// Departures from rules (R154): with a reason and somebody who answers for it, a rule of practice
/// gives way, and the departure is an event of its own. What protects the record itself gives way
/// to nobody.
final class Overrides {

    private static final Set<RuleCode> NEVER =
            EnumSet.of(
                    RuleCode.DECISION_BACK_DATED,
                    RuleCode.RETROSPECTIVE_NOT_ALLOWED,
                    RuleCode.REFERRAL_UNKNOWN,
                    RuleCode.SIBLING_CONSIDERATION_UNKNOWN,
                    RuleCode.DISAGREEMENT_UNKNOWN,
                    RuleCode.DISAGREEMENT_ALREADY_RESOLVED,
                    RuleCode.CLOSURE_OF_CLOSED_CASE);

    private Overrides() {}

    static boolean allow(@Nullable RuleOverride override, List<Refusal> refusals) {
        return override != null && refusals.stream().map(Refusal::rule).noneMatch(NEVER::contains);
    }

    static Submitted departure(
            CaseCommand.Decide command, RuleOverride override, List<Refusal> refusals) {
        Submitted decision = command.decision();
        CaseCommand.Overriding ids = command.circumstances().overriding();
        EnumSet<RuleCode> rules = EnumSet.noneOf(RuleCode.class);
        refusals.forEach(refusal -> rules.add(refusal.rule()));
        RuleOverridden departure =
                new RuleOverridden(
                        ((Decision) decision.event()).entry(),
                        decision.eventId(),
                        Set.copyOf(rules),
                        override.reason(),
                        override.authorisedBy());
        return new Submitted(
                decision.stream(),
                ids.eventId(),
                decision.agency(),
                ids.dedupe(),
                decision.submission(),
                departure);
    }
}
