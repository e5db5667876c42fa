package org.throughline.command.cases.policies.practice;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.DisagreementResolved;

/// The agencies that raised a disagreement are told how it was resolved (R120); the one that states
/// the resolution knows.
final class ResolutionIsToldToThoseWhoRaisedIt implements Policy<DisagreementResolved> {

    @Override
    public Optional<Refusal> judge(
            DisagreementResolved resolution, CaseState state, Circumstances circumstances) {
        Set<AgencyId> informed = new HashSet<>();
        informed.add(resolution.entry().agency());
        for (Knower each : resolution.told()) {
            if (each.agency() != null) {
                informed.add(each.agency());
            }
        }
        return state.disagreement(resolution.disagreement())
                .filter(disagreement -> !informed.containsAll(disagreement.raisedBy()))
                .map(_ -> new Refusal(RuleCode.RESOLUTION_NOT_TOLD, "/told"));
    }
}
