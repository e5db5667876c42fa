package org.throughline.command.intake;

import java.util.HashMap;
import java.util.Map;
import org.throughline.schema.sealing.Dedupe;

/// Checks the items of a batch in order, each after those before it that are expected to be
/// recorded.
final class Rehearsal {

    private final Preparation preparation;
    private final Pending pending;
    private final Map<Dedupe, Prepared> expected = new HashMap<>();

    /// @param pending nothing yet, but maybe what the log is known to lack
    Rehearsal(Preparation preparation, Pending pending) {
        this.preparation = preparation;
        this.pending = pending;
    }

    /// @throws NotAccepted if something is wrong with the submission
    Item item(Submission submission) {
        Prepared earlier = expected.get(preparation.dedupe(submission));
        return earlier == null
                ? preparation.rehearse(submission, pending)
                : preparation.repeat(submission, pending, earlier);
    }

    void expect(Prepared prepared) {
        pending.add(prepared);
        expected.put(prepared.dedupe(), prepared);
    }
}
