package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.override;
import static org.throughline.command.cases.Acts.words;
import static org.throughline.command.cases.Practice.plan;
import static org.throughline.schema.cases.RuleCode.PLAN_CHANGE_INCOMPLETE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.PlannedChange;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.time.When;

/// Plans: R84.
class PlanRulesTest {

    private static final PlannedChange COMPLETE = change(words(), "2024-09", words());

    private static PlannedChange change(
            @Nullable PersonalText evidence,
            @Nullable String by,
            @Nullable PersonalText consequence) {
        return new PlannedChange(
                words(), evidence, by == null ? null : When.parse(by), consequence, null);
    }

    private static void refuses(String pointer, PlannedChange... changes) {
        CaseHistory.Answer answer = CaseHistory.openCase().decide(plan(null, changes));
        assertThat(answer.refusals()).containsExactly(PLAN_CHANGE_INCOMPLETE);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    @Nested
    class R84PlanSaysWhatIsToChange {

        @Test
        void recordsAPlanOfWhichEachChangeIsComplete() {
            CaseHistory.openCase()
                    .decide(plan(null, COMPLETE, change(words(), "2024-07-01", words())))
                    .only(PlanAgreed.class);
        }

        @Test
        void refusesAPlanThatChangesNothing() {
            refuses("/changes");
        }

        @Test
        void refusesAChangeNobodySaysHowItWillShow() {
            refuses("/changes/0/evidence", change(null, "2024-09", words()), COMPLETE);
        }

        @Test
        void refusesAChangeWithoutATime() {
            refuses("/changes/1/by", COMPLETE, change(words(), null, words()));
            refuses("/changes/1/by", COMPLETE, change(words(), "not-stated", words()));
        }

        @Test
        void refusesAChangeOfWhichItIsNotSaidWhatFollowsOtherwise() {
            refuses("/changes/1/consequence", COMPLETE, change(words(), "2024-09", null));
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(CaseHistory.openCase().decide(plan(override())).recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, PlanAgreed.class);
        }
    }
}
