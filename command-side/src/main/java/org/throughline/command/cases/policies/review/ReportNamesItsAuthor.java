package org.throughline.command.cases.policies.review;

import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.ImrSubmitted;

/// A management review that is submitted says who wrote it (R182). When it is asked for, the agency
/// may have designated nobody yet.
final class ReportNamesItsAuthor implements Policy<ImrSubmitted> {

    @Override
    public Optional<Refusal> judge(
            ImrSubmitted imrSubmitted, CaseState state, Circumstances circumstances) {
        return imrSubmitted.writtenBy().isEmpty() && Reports.judgePractice(imrSubmitted.kind())
                ? Optional.of(new Refusal(RuleCode.REVIEW_AUTHOR_NOT_INDEPENDENT, "/writtenBy"))
                : Optional.empty();
    }
}
