package org.throughline.command.cases.policies;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.IdentityAspect;
import org.throughline.schema.cases.IdentityConsidered;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.RuleCode;

/// An assessment or report says what it makes of race, language, culture, religion and disability,
/// each by name (R209). Where there were no issues, or none were considered,
/// [NoIdentityIssuesHasReason] asks why.
public final class IdentityIsExplicit<D extends Decision> implements Policy<D> {

    private static final Set<IdentityAspect> ASPECTS =
            EnumSet.of(
                    IdentityAspect.RACE,
                    IdentityAspect.LANGUAGE,
                    IdentityAspect.CULTURE,
                    IdentityAspect.RELIGION,
                    IdentityAspect.DISABILITY);

    private final Predicate<D> asked;
    private final Function<D, @Nullable IdentityStatement> statement;

    /// For the decisions that have such a statement.
    ///
    /// @param asked whether such a statement is asked of the decision at all
    /// @param statement what the decision says of identity
    public IdentityIsExplicit(
            Predicate<D> asked, Function<D, @Nullable IdentityStatement> statement) {
        this.asked = asked;
        this.statement = statement;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        IdentityStatement identity = statement.apply(decision);
        Missing missing = Missing.by(RuleCode.IDENTITY_NOT_EXPLICIT);
        if (identity == null) {
            return missing.unless(!asked.test(decision), "/identity").refusal();
        }
        boolean considered = identity.considered() == IdentityConsidered.CONSIDERED;
        return missing.unless(
                        identity.considered() != IdentityConsidered.NOT_STATED,
                        "/identity/considered")
                .unless(!considered || identity.aspects().containsAll(ASPECTS), "/identity/aspects")
                .unless(!considered || identity.statement() != null, "/identity/statement")
                .refusal();
    }
}
