package org.throughline.command.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Where submissions are handed in, one or many.
final class Desk {

    private final Reception reception;
    private final Preparation preparation;
    private final Recorder recorder;

    Desk(Reception reception, Preparation preparation, Recorder recorder) {
        this.reception = reception;
        this.preparation = preparation;
        this.recorder = recorder;
    }

    /// @throws NotAccepted if it is not recorded
    Result.Done single(JsonNode event, Caller caller) {
        return recorder.one(reception.receive(0, event, caller));
    }

    List<Result> each(List<JsonNode> events, Caller caller, String trace) {
        return new EachForItself(reception, preparation, recorder, caller, trace, events.size())
                .record(events);
    }

    /// @throws NotAccepted if not all of it is recorded; then nothing is
    List<Result> together(List<JsonNode> events, Caller caller) {
        return new AllOrNothing(preparation, recorder)
                .record(Arrivals.of(events, reception, _ -> caller));
    }

    DryRun dryRun(Caller caller, String trace) {
        return new DryRun(reception, preparation, recorder, caller, trace);
    }
}
