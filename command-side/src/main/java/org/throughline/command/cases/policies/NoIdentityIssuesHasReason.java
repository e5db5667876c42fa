package org.throughline.command.cases.policies;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.IdentityConsidered;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.RuleCode;

/// That there were no issues of race, language, culture, religion or disability, or that they were
/// not considered, is a statement with a reason (R210).
public final class NoIdentityIssuesHasReason<D extends Decision> implements Policy<D> {

    private final Function<D, @Nullable IdentityStatement> statement;

    /// For the decisions that have such a statement.
    ///
    /// @param statement what the decision says of identity
    public NoIdentityIssuesHasReason(Function<D, @Nullable IdentityStatement> statement) {
        this.statement = statement;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        IdentityStatement identity = statement.apply(decision);
        return identity == null
                ? Optional.empty()
                : Missing.by(RuleCode.IDENTITY_NONE_WITHOUT_REASON)
                        .unless(
                                !none(identity.considered()) || identity.reasonForNone() != null,
                                "/identity/reasonForNone")
                        .refusal();
    }

    private static boolean none(IdentityConsidered considered) {
        return switch (considered) {
            case NO_ISSUES, NOT_CONSIDERED -> true;
            case CONSIDERED, NOT_STATED -> false;
        };
    }
}
