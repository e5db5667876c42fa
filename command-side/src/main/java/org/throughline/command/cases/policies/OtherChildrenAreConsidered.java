package org.throughline.command.cases.policies;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.People;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.RuleCode;

/// Whether other children are at risk is considered at once (R126): a decision that binds names the
/// consideration, which stands in this case before it and comes to a conclusion, or says why not,
/// on every other child whom the case knows and the decision is not about. It binds also if the
/// case knows of no other child: that nobody stated one is not that there is none, and the
/// consideration is where that is said. What is named must be a consideration in any case.
public final class OtherChildrenAreConsidered<D extends Decision> implements Policy<D> {

    private static final String POINTER = "/siblingRisk";

    /// Where a decision names the consideration.
    @FunctionalInterface
    public interface Naming<D> {
        @Nullable EntryId siblingRisk(D decision);
    }

    private final Naming<? super D> naming;
    private final Predicate<? super D> binds;

    /// @param binds the decisions that need a consideration
    public OtherChildrenAreConsidered(Naming<? super D> naming, Predicate<? super D> binds) {
        this.naming = naming;
        this.binds = binds;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        EntryId named = naming.siblingRisk(decision);
        if (named == null) {
            return refusal(binds.test(decision), RuleCode.OTHER_CHILDREN_NOT_CONSIDERED);
        }
        Optional<Set<PersonId>> considered = state.siblingsConsidered(named);
        if (considered.isEmpty()) {
            return refusal(true, RuleCode.SIBLING_CONSIDERATION_UNKNOWN);
        }
        People people = state.people();
        Set<PersonId> others = new TreeSet<>(people.otherChildren());
        others.removeAll(people.one(decision.entry().subjects()));
        return refusal(
                binds.test(decision) && !people.one(considered.get()).containsAll(others),
                RuleCode.OTHER_CHILDREN_NOT_CONSIDERED);
    }

    private static Optional<Refusal> refusal(boolean refused, RuleCode rule) {
        return refused ? Optional.of(new Refusal(rule, POINTER)) : Optional.empty();
    }
}
