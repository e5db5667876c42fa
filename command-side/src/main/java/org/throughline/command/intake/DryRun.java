package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Says what would become of events, each after the valid ones before it. Nothing is recorded and
/// no key is made.
final class DryRun {

    private final Reception reception;
    private final Recorder recorder;
    private final Caller caller;
    private final String trace;

    private final List<Prepared> valid = new ArrayList<>();
    private final Rehearsal rehearsal;

    DryRun(
            Reception reception,
            Preparation preparation,
            Recorder recorder,
            Caller caller,
            String trace) {
        this.reception = reception;
        this.rehearsal = new Rehearsal(preparation, new Pending());
        this.recorder = recorder;
        this.caller = caller;
        this.trace = trace;
    }

    /// What is wrong with an event; null if nothing is.
    @Nullable Problem check(int item, JsonNode event) {
        try {
            Submission submission = reception.receive(item, event, caller);
            if (rehearsal.item(submission) instanceof Prepared prepared) {
                judge(prepared);
                rehearsal.expect(prepared);
                valid.add(prepared);
            }
            return null;
        } catch (RuntimeException error) {
            return Troubles.of(error, trace);
        }
    }

    private void judge(Prepared prepared) {
        if (prepared.isFact() || prepared.opens()) {
            return;
        }
        List<Prepared> all = new ArrayList<>(valid);
        all.removeIf(each -> !each.submission().caseId().equals(prepared.submission().caseId()));
        all.add(prepared);
        RefusedDecisions refused = recorder.judge(all);
        if (!refused.isEmpty()) {
            throw new NotAccepted(refused.problem());
        }
    }
}
