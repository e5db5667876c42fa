package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.throughline.command.store.DuplicateSubmission;
import org.throughline.schema.sealing.PersonErased;
import tools.jackson.databind.JsonNode;

/// Records a batch as a whole, in one append, or nothing of it. Everything is checked first, and
/// all that is wrong is told.
final class AllOrNothing {

    private static final int ROUNDS = 3;

    private final Reception reception;
    private final Preparation preparation;
    private final Recorder recorder;
    private final Caller caller;

    AllOrNothing(Reception reception, Preparation preparation, Recorder recorder, Caller caller) {
        this.reception = reception;
        this.preparation = preparation;
        this.recorder = recorder;
        this.caller = caller;
    }

    /// @throws NotAccepted with everything that is wrong
    List<Result> record(List<JsonNode> events) {
        for (int round = 1; ; round++) {
            try {
                steps(events, preparation::rehearse);
                return recorded(steps(events, preparation::prepare));
            } catch (DuplicateSubmission | AggregateStreamCreationException meanwhile) {
                if (round == ROUNDS) {
                    throw meanwhile;
                }
            }
        }
    }

    private List<Result> recorded(List<Step> steps) {
        List<Prepared> all = new ArrayList<>();
        Result[] results = new Result[steps.size()];
        for (int item = 0; item < results.length; item++) {
            switch (steps.get(item)) {
                case Step.Known known -> results[item] = recorder.again(known);
                case Prepared prepared -> all.add(prepared);
            }
        }
        List<Result.Done> done = all.isEmpty() ? List.of() : recorder.together(all);
        for (int index = 0; index < done.size(); index++) {
            results[all.get(index).submission().item()] = done.get(index);
        }
        return Arrays.asList(results);
    }

    private List<Step> steps(
            List<JsonNode> events, BiFunction<Submission, Pending, Step> preparing) {
        Pending pending = new Pending();
        List<Step> steps = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (int item = 0; item < events.size(); item++) {
            try {
                Submission submission = reception.receive(item, events.get(item), caller);
                checkFirst(submission, pending);
                Step step = preparing.apply(submission, pending);
                if (step instanceof Prepared prepared) {
                    pending.add(prepared);
                }
                steps.add(step);
            } catch (NotAccepted wrong) {
                errors.addAll(wrong.problem().errors());
            } catch (PersonErased _) {
                errors.add(erased(item));
            }
        }
        if (!errors.isEmpty()) {
            throw new NotAccepted(
                    Trouble.BATCH_REFUSED.problem(
                            "Put right what is wrong and send the whole again.", errors));
        }
        return steps;
    }

    private void checkFirst(Submission submission, Pending pending) {
        if (pending.holds(preparation.dedupe(submission))) {
            throw Trouble.EVENT_ID_CONFLICT.at(
                    submission.item(),
                    "/id",
                    "An earlier item of this batch has the same source and id.",
                    "Send each event once.");
        }
    }

    private static InputError erased(int item) {
        return new InputError(
                item,
                "/data/subjects",
                Trouble.PERSON_ERASED.code(),
                "The record about a person was erased by law.",
                "Nothing more can be recorded about them in this case.");
    }
}
