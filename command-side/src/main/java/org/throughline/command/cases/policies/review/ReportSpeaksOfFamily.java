package org.throughline.command.cases.policies.review;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.Missing;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.review.FamilyStatement;

/// A report says what part the family had in it, or why they had none (R192). What is still planned
/// is neither; that is for the terms.
final class ReportSpeaksOfFamily<D extends Decision> implements Policy<D> {

    private final Predicate<D> asked;
    private final Function<D, @Nullable FamilyStatement> statement;

    /// @param asked whether such a statement is asked of the report at all
    /// @param statement what the report says of the family
    ReportSpeaksOfFamily(Predicate<D> asked, Function<D, @Nullable FamilyStatement> statement) {
        this.asked = asked;
        this.statement = statement;
    }

    @Override
    public Optional<Refusal> judge(D decision, CaseState state, Circumstances circumstances) {
        FamilyStatement family = statement.apply(decision);
        Missing missing = Missing.by(RuleCode.REPORT_WITHOUT_FAMILY);
        return family == null
                ? missing.unless(!asked.test(decision), "/family").refusal()
                : says(missing, family).refusal();
    }

    private static Missing says(Missing missing, FamilyStatement family) {
        return switch (family.involvement()) {
            case CONTRIBUTED -> missing.unless(family.statement() != null, "/family/statement");
            case DECLINED, NOT_INVITED, NOT_POSSIBLE ->
                    missing.unless(family.reason() != null, "/family/reason");
            case PLANNED, NOT_STATED -> missing.unless(false, "/family/involvement");
        };
    }
}
