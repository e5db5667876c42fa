package org.throughline.command.intake;

import java.util.List;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.RuleCode;

/// What rules have against a decision, as a problem with what to do about it.
final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    static Problem problem(Submission submission, List<Refusal> refusals) {
        return new Problem(
                UNPROCESSABLE,
                refusals.getFirst().code(),
                "A rule refuses this decision",
                says(refusals.getFirst().rule()),
                errors(submission, refusals));
    }

    static List<InputError> errors(Submission submission, List<Refusal> refusals) {
        return refusals.stream().map(refusal -> error(submission, refusal)).toList();
    }

    private static InputError error(Submission submission, Refusal refusal) {
        return new InputError(
                submission.item(),
                "/data" + refusal.pointer(),
                refusal.code(),
                says(refusal.rule()),
                todo(refusal.rule()));
    }

    private static String says(RuleCode rule) {
        return switch (rule) {
            case CLOSURE_WITHOUT_PROPOSAL -> "A closure follows a proposal to close this case.";
            case CLOSURE_WITHOUT_CONSULTATION ->
                    "An agency that was asked has neither answered nor let its time run out.";
            case CLOSURE_COVERAGE_INCOMPLETE -> "Not every agency involved was consulted.";
            case CLOSURE_NOTICE_INCOMPLETE -> "Not every agency involved is told in writing.";
            case CLOSURE_WITHOUT_RATIONALE -> "A closure gives its reasons and its manager.";
            case CLOSURE_OF_CLOSED_CASE -> "The case is closed already.";
            case REFERRAL_UNKNOWN -> "The case has no such referral.";
            case REFERRAL_OUTCOME_NOT_TOLD -> "The referrer is told the outcome.";
            case FINDING_WITHOUT_WHY -> "A finding says why it happened.";
            case DECISION_BACK_DATED -> "The decision is dated before what it rests on.";
            case RETROSPECTIVE_NOT_ALLOWED ->
                    "Only what was decided before the agency joined this log is history.";
        };
    }

    private static String todo(RuleCode rule) {
        return switch (rule) {
            case CLOSURE_WITHOUT_PROPOSAL ->
                    "Send closure-proposed and agency-consulted first, then name the proposal.";
            case CLOSURE_WITHOUT_CONSULTATION ->
                    "Wait for consultation-answered or the end of replyBy, or give an override.";
            case CLOSURE_COVERAGE_INCOMPLETE ->
                    "Send agency-consulted for each of the others, or give an override.";
            case CLOSURE_NOTICE_INCOMPLETE ->
                    "List each of them in toldInWriting, or give an override.";
            case CLOSURE_WITHOUT_RATIONALE -> "Add rationale and manager.";
            case CLOSURE_OF_CLOSED_CASE -> "Nothing is left to close.";
            case REFERRAL_UNKNOWN -> "Send referral-made first, and name it.";
            case REFERRAL_OUTCOME_NOT_TOLD -> "Add referrerTold, or give an override.";
            case FINDING_WITHOUT_WHY -> "Add why, or give an override.";
            case DECISION_BACK_DATED -> "Give the time at which it was decided.";
            case RETROSPECTIVE_NOT_ALLOWED ->
                    "Leave retrospective out, and meet the rules or give an override.";
        };
    }
}
