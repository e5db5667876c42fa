package org.throughline.command.cases.policies.review;

import java.util.List;
import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Independence;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.review.IndependentPost;
import org.throughline.schema.cases.review.OverviewCompleted;

/// Each author of the overview declares to be independent of every agency involved, of those who
/// worked with the child, and of the Board (R215).
final class OverviewAuthorIsIndependent implements Policy<OverviewCompleted> {

    @Override
    public Optional<Refusal> judge(
            OverviewCompleted overviewCompleted, CaseState state, Circumstances circumstances) {
        List<IndependentPost> authors = overviewCompleted.writtenBy();
        Missing missing =
                Missing.by(RuleCode.OVERVIEW_AUTHOR_NOT_INDEPENDENT)
                        .unless(!authors.isEmpty(), "/writtenBy");
        for (int index = 0; index < authors.size(); index++) {
            String pointer = "/writtenBy/" + index + "/independence";
            Independence declared = authors.get(index).independence();
            missing =
                    declared == null
                            ? missing.unless(false, pointer)
                            : independent(missing, declared, pointer);
        }
        return missing.refusal();
    }

    private static Missing independent(Missing missing, Independence declared, String pointer) {
        return missing.unless(
                        declared.concernedWithFamily() == Stated.NO,
                        pointer + "/concernedWithFamily")
                .unless(
                        declared.managedThoseConcerned() == Stated.NO,
                        pointer + "/managedThoseConcerned")
                .unless(
                        declared.employedByAgencyInvolved() == Stated.NO,
                        pointer + "/employedByAgencyInvolved")
                .unless(declared.memberOfBoard() == Stated.NO, pointer + "/memberOfBoard");
    }
}
