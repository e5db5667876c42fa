package org.throughline.command.cases.policies.closure;

import java.util.List;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.process.CaseClosed;

/// What judges a closure.
public final class ClosurePolicies {

    private static final List<Policy<CaseClosed>> CLOSURE =
            List.of(
                    new OpenCaseIsClosedOnce(),
                    new ClosureFollowsConsultation(),
                    new ClosureConsultsEveryAgency(),
                    new ClosureTellsEveryAgency(),
                    new ClosureGivesItsReasons(),
                    new ClosureIsNotBackDated());

    private ClosurePolicies() {}

    public static List<Refusal> judge(
            CaseClosed closure, CaseState state, Circumstances circumstances) {
        return Policy.all(CLOSURE, closure, state, circumstances);
    }
}
