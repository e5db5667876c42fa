package org.throughline.command.intake;

import java.util.List;
import org.throughline.command.cases.Refusal;

/// What rules have against a decision, as a problem with what to do about it.
final class Refusals {

    private static final int UNPROCESSABLE = 422;
    private static final RuleWords RULES = RuleWords.load();

    private Refusals() {}

    static Problem problem(Submission submission, List<Refusal> refusals) {
        return new Problem(
                UNPROCESSABLE,
                refusals.getFirst().code(),
                "A rule refuses this decision",
                RULES.says(refusals.getFirst()),
                errors(submission, refusals));
    }

    /// What rules have against an erasure.
    static Problem ofErasure(List<Refusal> refusals) {
        return new Problem(
                UNPROCESSABLE,
                refusals.getFirst().code(),
                "A rule refuses this erasure",
                RULES.says(refusals.getFirst()),
                refusals.stream()
                        .map(
                                each ->
                                        new InputError(
                                                0,
                                                each.pointer(),
                                                each.code(),
                                                RULES.says(each),
                                                RULES.todo(each)))
                        .toList());
    }

    static List<InputError> errors(Submission submission, List<Refusal> refusals) {
        return refusals.stream().map(refusal -> error(submission, refusal)).toList();
    }

    private static InputError error(Submission submission, Refusal refusal) {
        return new InputError(
                submission.item(),
                "/data" + refusal.pointer(),
                refusal.code(),
                RULES.says(refusal),
                RULES.todo(refusal));
    }
}
