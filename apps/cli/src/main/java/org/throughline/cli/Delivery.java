package org.throughline.cli;

import tools.jackson.databind.JsonNode;

/// What became of one line.
sealed interface Delivery {
    int number();

    /// It is in the log. `answer` is the server's receipt for it; `duplicate` if it had been there
    /// before.
    record Acknowledged(EventLine line, int status, JsonNode answer) implements Delivery {
        @Override
        public int number() {
            return line.number();
        }

        boolean duplicate() {
            return answer.path("duplicate").asBoolean(false);
        }
    }

    /// It is not, and will not be as it stands.
    record Refused(int number, Problem problem) implements Delivery {}

    /// It was acknowledged in an earlier run and not sent again.
    record Skipped(int number) implements Delivery {}
}
