package org.throughline.command.cases.policies.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.Acts;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.RuleCode;

/// A review from its referral to its publication, in order and out of order.
class WholeReviewRulesTest {

    private static Map<String, Step> inOrder() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("siblings", ReviewSteps.siblingsConsidered());
        steps.put("referral", ReviewSteps.referred());
        steps.put("criterion", ReviewSteps.criterion());
        steps.put("secured", ReviewSteps.secured().with("/review", "@referral"));
        steps.put("recommendation", ReviewSteps.recommended());
        steps.put("review", ReviewSteps.decided());
        for (String seat : new String[] {"social-care", "education", "health", "police", "legal"}) {
            steps.put(seat, ReviewSteps.appointed(seat));
        }
        steps.put("terms", ReviewSteps.termsAgreed());
        steps.put("asked", ReviewSteps.commissioned());
        steps.put("delay", ReviewSteps.delayed());
        steps.put("amended", ReviewSteps.termsAmended());
        steps.put("finding", ReviewSteps.found());
        steps.put("imr", ReviewSteps.submitted());
        steps.put("back", ReviewSteps.returned());
        steps.put("again", ReviewSteps.submitted().with("/version", 2));
        steps.put("accepted", ReviewSteps.accepted().with("/imr", "@again"));
        steps.put("advice", ReviewSteps.advised());
        steps.put("action", ReviewSteps.actionAgreed());
        steps.put("overview", ReviewSteps.overview().with("/contributions", List.of("@again")));
        steps.put("signed off", ReviewSteps.signedOff());
        steps.put("published", ReviewSteps.published());
        return steps;
    }

    @Test
    void aReviewThatIsHeldInOrderMeetsNoRefusal() {
        CaseHistory history = CaseHistory.openCase();
        int decisions = 0;
        for (Map.Entry<String, Step> step : inOrder().entrySet()) {
            CaseEvent event = step.getValue().event();
            if (event instanceof Decision decision) {
                CaseHistory.Answer answer = history.decide(decision);
                assertThat(answer.refused()).as(step.getKey()).isEmpty();
                answer.only(CaseEvent.class);
                decisions++;
            }
            history = history.then(step.getKey(), event);
        }
        assertThat(decisions).isEqualTo(16);
    }

    @Test
    void nothingIsDecidedBeforeItIsRecommended() {
        refuses(
                ReviewCase.referred(),
                ReviewSteps.decided(),
                RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/recommendation");
    }

    @Test
    void noTermsAreAgreedBeforeThereIsAPanel() {
        refuses(ReviewCase.decided(), ReviewSteps.termsAgreed(), RuleCode.PANEL_INCOMPLETE, "");
    }

    @Test
    void nothingIsAcceptedBeforeTermsAreAgreed() {
        CaseHistory early =
                ReviewCase.withPanel()
                        .then("asked", ReviewSteps.commissioned().without("/terms").event())
                        .then("imr", ReviewSteps.submitted().event());
        refuses(
                early,
                ReviewSteps.accepted().without("/terms"),
                RuleCode.IMR_ACCEPTED_BEFORE_TERMS,
                "/terms");
    }

    @Test
    void nothingIsRecommendedBeforeItIsFound() {
        refuses(
                ReviewCase.underTerms(),
                ReviewSteps.advised(),
                RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/findings");
    }

    @Test
    void noOverviewIsCompletedBeforeEachContributionIsIn() {
        refuses(
                ReviewCase.commissioned(),
                ReviewSteps.overview().without("/contributions").without("/recommendations"),
                RuleCode.OVERVIEW_PACK_INCOMPLETE,
                "/contributions");
    }

    @Test
    void whatWasDoneBeforeThisRecordIsJudgedByNoneOfIt() {
        CaseHistory.openCase()
                .agencyRegistered("2024-01-01T00:00:00Z")
                .decide(
                        ReviewSteps.decided()
                                .without("/by")
                                .with("/happened", "2008-07")
                                .with("/retrospective/reason", "before this record")
                                .decision())
                .only(CaseEvent.class);
    }

    @Test
    void factsOfAReviewAreNeverRefused() {
        assertThat(ReviewSteps.declined().event()).isNotInstanceOf(Decision.class);
        assertThat(ReviewSteps.returned().event()).isNotInstanceOf(Decision.class);
        assertThat(ReviewSteps.appointed("police").event()).isNotInstanceOf(Decision.class);
        assertThat(ReviewSteps.referred().by(Acts.SCHOOL).event()).isNotInstanceOf(Decision.class);
    }
}
