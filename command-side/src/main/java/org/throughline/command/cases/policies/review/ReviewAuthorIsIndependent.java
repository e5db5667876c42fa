package org.throughline.command.cases.policies.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.Independence;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.review.IndependentPost;

/// Who writes a management review declares that they were never directly concerned with the child
/// or family, nor the line manager of somebody who was (R182). What is not stated is no
/// declaration. Whether the record contradicts it is asked by [ReviewAuthorTookNoPart].
final class ReviewAuthorIsIndependent<D extends Decision> implements Policy<D> {

    private final Function<D, List<IndependentPost>> authors;

    /// @param authors those who have to declare
    ReviewAuthorIsIndependent(Function<D, List<IndependentPost>> authors) {
        this.authors = authors;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        List<IndependentPost> each = authors.apply(decision);
        Missing missing = Missing.by(RuleCode.REVIEW_AUTHOR_NOT_INDEPENDENT);
        for (int index = 0; index < each.size(); index++) {
            String pointer = "/writtenBy/" + index + "/independence";
            Independence declared = each.get(index).independence();
            missing =
                    declared == null
                            ? missing.unless(false, pointer)
                            : missing.unless(
                                            declared.concernedWithFamily() == Stated.NO,
                                            pointer + "/concernedWithFamily")
                                    .unless(
                                            declared.managedThoseConcerned() == Stated.NO,
                                            pointer + "/managedThoseConcerned");
        }
        return missing.refusal();
    }
}
