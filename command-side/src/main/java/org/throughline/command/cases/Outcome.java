package org.throughline.command.cases;

import java.util.List;
import org.throughline.schema.cases.EventId;

/// What a command answers.
public sealed interface Outcome {

    /// The events that are now in the log, in order.
    record Recorded(List<EventId> events) implements Outcome {}

    /// Nothing was recorded; every rule that refused is named.
    record Refused(List<Refusal> refusals) implements Outcome {}
}
