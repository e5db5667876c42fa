package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.finding;
import static org.throughline.command.cases.Acts.override;
import static org.throughline.schema.cases.RuleCode.FINDING_WITHOUT_WHY;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.review.ImrFindingRecorded;

/// Findings: R190.
class FindingRulesTest {

    @Nested
    class R190FindingSaysWhy {

        @Test
        void recordsAFindingThatSaysWhy() {
            CaseHistory.openCase()
                    .decide(finding("post was opened once a week", null))
                    .only(ImrFindingRecorded.class);
        }

        @Test
        void refusesAFindingThatSaysOnlyWhat() {
            CaseHistory.Answer answer = CaseHistory.openCase().decide(finding(null, null));
            assertThat(answer.refusals()).containsExactly(FINDING_WITHOUT_WHY);
            assertThat(answer.pointer()).isEqualTo("/why");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(CaseHistory.openCase().decide(finding(null, override())).recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, ImrFindingRecorded.class);
        }
    }
}
