package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.throughline.command.store.DuplicateSubmission;
import tools.jackson.databind.JsonNode;

/// Records a batch item by item, in order; what becomes of one does not touch the others. Facts for
/// one case that follow each other are appended together.
final class EachForItself {

    private final Reception reception;
    private final Preparation preparation;
    private final Recorder recorder;
    private final Caller caller;
    private final String trace;
    private final Result[] results;

    private final List<Prepared> group = new ArrayList<>();
    private final Pending pending = new Pending();

    EachForItself(
            Reception reception,
            Preparation preparation,
            Recorder recorder,
            Caller caller,
            String trace,
            int size) {
        this.reception = reception;
        this.preparation = preparation;
        this.recorder = recorder;
        this.caller = caller;
        this.trace = trace;
        this.results = new Result[size];
    }

    List<Result> record(List<JsonNode> events) {
        for (int item = 0; item < events.size(); item++) {
            int place = item;
            try {
                take(place, reception.receive(place, events.get(place), caller));
            } catch (RuntimeException error) {
                results[place] = failed(error);
            }
        }
        flush();
        return Arrays.asList(results);
    }

    private void take(int item, Submission submission) {
        if (!joins(submission)) {
            flush();
        }
        if (!submission.isFact()) {
            results[item] = recorder.one(submission);
            return;
        }
        switch (preparation.prepare(submission, pending)) {
            case Step.Known known -> results[item] = recorder.again(known);
            case Prepared prepared -> {
                group.add(prepared);
                pending.add(prepared);
            }
        }
    }

    private boolean joins(Submission submission) {
        return group.isEmpty()
                || (submission.isFact()
                        && group.getFirst().submission().stream().equals(submission.stream())
                        && !pending.holds(preparation.dedupe(submission)));
    }

    private void flush() {
        if (group.isEmpty()) {
            return;
        }
        List<Prepared> members = List.copyOf(group);
        group.clear();
        pending.clear();
        try {
            List<Result.Done> done = recorder.together(members);
            for (int index = 0; index < members.size(); index++) {
                results[members.get(index).submission().item()] = done.get(index);
            }
        } catch (DuplicateSubmission _) {
            // one was recorded by another call meanwhile: the others are no worse for it
            members.forEach(
                    each -> settle(each.submission(), () -> recorder.one(each.submission())));
        } catch (RuntimeException error) {
            Result failed = failed(error);
            members.forEach(each -> results[each.submission().item()] = failed);
        }
    }

    private void settle(Submission submission, Supplier<Result> attempt) {
        try {
            results[submission.item()] = attempt.get();
        } catch (RuntimeException error) {
            results[submission.item()] = failed(error);
        }
    }

    private Result failed(RuntimeException error) {
        return new Result.Failed(Troubles.of(error, trace));
    }
}
