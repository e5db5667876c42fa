package org.throughline.command.intake;

import org.throughline.command.cases.Submitted;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.sealing.Dedupe;

/// A submission that can become a command.
///
/// @param commitment 32 bytes: the commitment to what the agency stated
record Prepared(
        Submission submission, EventId eventId, Dedupe dedupe, byte[] commitment, Event event)
        implements Step {

    Submitted submitted() {
        return new Submitted(
                submission.stream(), eventId, submission.agency(), dedupe, commitment, event);
    }

    boolean opens() {
        return event instanceof CaseOpened;
    }

    /// Whether no rule can refuse it.
    boolean isFact() {
        return submission.isFact();
    }

    @Override
    public String toString() {
        return "prepared " + submission;
    }
}
