package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The items of a batch, received one by one.
///
/// @param errors of those that are no submissions
record Arrivals(List<Submission> submissions, List<InputError> errors) {

    /// @param callers who sends an event
    static Arrivals of(
            List<? extends JsonNode> events,
            Reception reception,
            Function<JsonNode, Caller> callers) {
        List<Submission> submissions = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (int item = 0; item < events.size(); item++) {
            JsonNode event = events.get(item);
            try {
                submissions.add(reception.receive(item, event, callers.apply(event)));
            } catch (NotAccepted wrong) {
                errors.addAll(wrong.problem().errors());
            }
        }
        return new Arrivals(submissions, errors);
    }
}
