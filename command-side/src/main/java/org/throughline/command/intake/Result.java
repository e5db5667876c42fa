package org.throughline.command.intake;

import tools.jackson.databind.node.ObjectNode;

/// What became of one submission.
sealed interface Result {

    /// It is in the log.
    ///
    /// @param status 201 if it was recorded now, 200 if it was there before
    record Done(int status, ObjectNode answer) implements Result {}

    /// It is not.
    record Failed(Problem problem) implements Result {}
}
