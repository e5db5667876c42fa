package org.throughline.command.cases.policies.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.IndependentPost;

/// Who writes a management review or the overview is nobody whom the record names as having worked
/// with the child, supervised those who did, met about the case or wrote of the work (R182, R215).
/// Compared are the ids of workers and kinds of post, which stand in public parts; names and staff
/// numbers are sealed apart for each event, and only a reader who may open them can compare those.
final class ReviewAuthorTookNoPart<D extends Decision> implements Policy<D> {

    /// Posts that somebody has in a case, not beside it.
    private static final Set<Role> OF_THE_CASE =
            EnumSet.of(
                    Role.REFERRER,
                    Role.ALLOCATED_WORKER,
                    Role.COVERING_WORKER,
                    Role.LEAD_PROFESSIONAL,
                    Role.SUPERVISOR);

    private final Function<D, List<IndependentPost>> authors;

    /// @param authors those who are to be independent
    ReviewAuthorTookNoPart(Function<D, List<IndependentPost>> authors) {
        this.authors = authors;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        List<IndependentPost> each = authors.apply(decision);
        Missing missing = Missing.by(RuleCode.REVIEW_AUTHOR_TOOK_PART);
        for (int index = 0; index < each.size(); index++) {
            PostHolder holder = each.get(index).holder();
            if (holder != null) {
                String pointer = "/writtenBy/" + index + "/holder";
                missing =
                        missing.unless(tookNoPart(holder, state), pointer + "/worker")
                                .unless(isOutsideTheCase(holder), pointer + "/kind");
            }
        }
        return missing.refusal();
    }

    private static boolean tookNoPart(PostHolder holder, CaseState state) {
        return holder.worker() == null || !state.workers().tookPart(holder.worker());
    }

    private static boolean isOutsideTheCase(PostHolder holder) {
        return holder.kind() == null || !OF_THE_CASE.contains(holder.kind());
    }
}
