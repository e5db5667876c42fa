package org.throughline.command.cases.policies.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.RuleCode;

/// What a step of a review names as a decision, a contribution or a finding is one, and was not
/// taken back (R153, R175, R198, R225). That the case has such an entry at all is checked before
/// any rule. The rule gives way to a reason: what a step rests on may be on record in another form.
final class NamedEntriesAreOfTheirKind<D extends Decision> implements Policy<D> {

    private final Function<D, List<Named>> named;

    /// @param named what a decision names
    NamedEntriesAreOfTheirKind(Function<D, List<Named>> named) {
        this.named = named;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        return named.apply(decision).stream()
                .filter(each -> each.entries().stream().anyMatch(id -> !fits(each, id, state)))
                .findFirst()
                .map(each -> new Refusal(RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND, each.pointer()));
    }

    private static boolean fits(Named named, EntryId id, CaseState state) {
        return named.kinds().stream().anyMatch(kind -> state.review().stands(id, kind));
    }
}
