package org.throughline.command.cases.policies.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.RecordsSecured;

/// A senior manager secures the records of an agency (R177): a manager, a director, the head of a
/// school, or the officer whom the agency has for it.
final class RecordsAreSecuredBySeniorPost implements Policy<RecordsSecured> {

    private static final Set<Role> SENIOR =
            EnumSet.of(Role.MANAGER, Role.DIRECTOR, Role.HEAD_TEACHER, Role.RECORDS_OFFICER);

    @Override
    public Optional<Refusal> judge(
            RecordsSecured recordsSecured, CaseState state, Circumstances circumstances) {
        Decider decider = Decider.of(recordsSecured.by(), recordsSecured.entry().author());
        return decider.kind() != null && SENIOR.contains(decider.kind())
                ? Optional.empty()
                : Optional.of(
                        new Refusal(RuleCode.RECORDS_NOT_SECURED_BY_MANAGER, decider.pointer()));
    }
}
