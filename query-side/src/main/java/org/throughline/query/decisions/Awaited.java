package org.throughline.query.decisions;

import static org.throughline.query.decisions.Pair.linked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.RequestAnswer;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.ReviewVerdict;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;

/// What an *open decision* is: an entry that asks for something which no entry settles. This is the
/// whole list; `docs/api.md` names it.
final class Awaited {

    private static final String REFERRAL = "decision on the referral";
    private static final String CLOSURE = "decision on the closure";
    private static final String CONSULTATION = "answer to the consultation";
    private static final String DISAGREEMENT = "resolution of the disagreement";
    private static final String ASSESSMENT = "completion of the assessment";
    private static final String REVIEW = "decision on a review";
    private static final String ACTION = "answer to the request";
    private static final String SIGNIFICANCE = "look at what it may mean";
    private static final String CHECK = "result of the check";
    private static final String IMR = "management review";
    private static final String ACCEPTANCE = "acceptance of the management review";

    private static final List<Pair<?, ?>> PAIRS =
            List.of(
                    linked(
                            ReferralMade.class,
                            REFERRAL,
                            ReferralDecided.class,
                            (answer, asked) -> answer.referral().equals(asked)),
                    linked(
                            ClosureProposed.class,
                            CLOSURE,
                            CaseClosed.class,
                            (answer, asked) -> closes(answer) || asked.equals(answer.proposal())),
                    new Pair<>(
                            AgencyConsulted.class,
                            CONSULTATION,
                            ConsultationAnswered.class,
                            (_, asked, answer) ->
                                    answer.proposal().equals(asked.proposal())
                                            && answer.entry().agency().equals(asked.consulted())),
                    new Pair<>(
                            AgencyConsulted.class,
                            CONSULTATION,
                            CaseClosed.class,
                            (_, asked, answer) ->
                                    closes(answer) || asked.proposal().equals(answer.proposal())),
                    linked(
                            DisagreementRaised.class,
                            DISAGREEMENT,
                            DisagreementResolved.class,
                            (answer, asked) -> asked.equals(answer.disagreement())),
                    linked(
                            AssessmentStarted.class,
                            ASSESSMENT,
                            AssessmentCompleted.class,
                            (answer, asked) -> asked.equals(answer.started())),
                    linked(
                            AssessmentStarted.class,
                            ASSESSMENT,
                            AssessmentNotUndertaken.class,
                            (answer, asked) ->
                                    answer.prompt() != null
                                            && answer.prompt().entries().contains(asked)),
                    linked(
                            ReviewReferred.class,
                            REVIEW,
                            ReviewRecommended.class,
                            (answer, asked) -> asked.equals(answer.referral())),
                    linked(
                            ReviewReferred.class,
                            REVIEW,
                            ReviewDecided.class,
                            (answer, asked) -> decides(answer) && asked.equals(answer.referral())),
                    linked(
                            ReviewRecommended.class,
                            REVIEW,
                            ReviewDecided.class,
                            (answer, asked) ->
                                    decides(answer) && asked.equals(answer.recommendation())),
                    linked(
                            ActionRequested.class,
                            ACTION,
                            RequestAnswered.class,
                            (answer, asked) ->
                                    answer.answer() != RequestAnswer.NO_ANSWER
                                            && asked.equals(answer.request())),
                    linked(
                            ActionRequested.class,
                            ACTION,
                            ManagementDecisionRecorded.class,
                            (answer, asked) -> asked.equals(answer.askedFor())),
                    linked(
                            SignificanceReviewRequested.class,
                            SIGNIFICANCE,
                            SignificanceReviewCompleted.class,
                            (answer, asked) -> asked.equals(answer.request())),
                    linked(
                            StatusCheckRequested.class,
                            CHECK,
                            StatusCheckPerformed.class,
                            (answer, asked) -> asked.equals(answer.request())),
                    linked(
                            StatusCheckRequested.class,
                            CHECK,
                            StatusCheckRefused.class,
                            (answer, asked) -> asked.equals(answer.request())),
                    linked(
                            ImrCommissioned.class,
                            IMR,
                            ImrSubmitted.class,
                            (answer, asked) -> asked.equals(answer.commissioned())),
                    linked(
                            ImrCommissioned.class,
                            IMR,
                            ImrDeclined.class,
                            (answer, asked) -> asked.equals(answer.commissioned())),
                    linked(
                            ImrSubmitted.class,
                            ACCEPTANCE,
                            ImrAccepted.class,
                            (answer, asked) -> asked.equals(answer.imr())),
                    linked(
                            ImrSubmitted.class,
                            ACCEPTANCE,
                            ImrReturned.class,
                            (answer, asked) -> asked.equals(answer.imr())));

    private Awaited() {}

    /// The types that ask for something.
    static Set<Class<?>> asking() {
        return PAIRS.stream().map(Pair::asks).collect(Collectors.toUnmodifiableSet());
    }

    /// The types that ask or settle.
    static Set<Class<?>> all() {
        return PAIRS.stream()
                .flatMap(each -> Stream.<Class<?>>of(each.asks(), each.answers()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The types that settle what an entry asks for; none if it asks for nothing.
    static Set<Class<?>> settling(CaseEvent event) {
        return PAIRS.stream()
                .filter(pair -> pair.asks(event))
                .map(Pair::answers)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What an entry waits for until it is settled; empty if it asks for nothing.
    static Optional<String> by(CaseEvent event) {
        return PAIRS.stream().filter(pair -> pair.asks(event)).map(Pair::awaits).findFirst();
    }

    static boolean settles(Told asked, Told answer) {
        return PAIRS.stream().anyMatch(pair -> pair.settles(asked, answer));
    }

    /// A closure that is history, overtaken by later acts, leaves what is proposed since open.
    private static boolean closes(CaseClosed closed) {
        return closed.effect() != ClosureEffect.HISTORY_ONLY;
    }

    /// To defer is not to decide.
    private static boolean decides(ReviewDecided decided) {
        return decided.verdict() != ReviewVerdict.DEFER;
    }
}
