package org.throughline.command.intake;

/// Ends the work on one item with a problem. It is thrown and caught within the intake alone.
final class NotAccepted extends RuntimeException {

    // not serialized: it never leaves the process
    private final transient Problem problem;

    NotAccepted(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
