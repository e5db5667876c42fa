package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.throughline.command.store.DuplicateSubmission;
import org.throughline.schema.sealing.PersonErased;

/// Records a batch as a whole, in one append, or nothing of it. Everything is checked first, and
/// all that is wrong is told.
final class AllOrNothing {

    private static final int ROUNDS = 3;

    private final Preparation preparation;
    private final Recorder recorder;

    AllOrNothing(Preparation preparation, Recorder recorder) {
        this.preparation = preparation;
        this.recorder = recorder;
    }

    /// @param arrivals the submissions, in order, and what was wrong with those that are none
    /// @throws NotAccepted with everything that is wrong
    List<Result> record(Arrivals arrivals) {
        for (int round = 1; ; round++) {
            try {
                return recorded(steps(arrivals));
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

    /// Everything is checked before the first key is made.
    List<Step> steps(Arrivals arrivals) {
        List<InputError> errors = new ArrayList<>(arrivals.errors());
        Pending pending = preparation.ahead(arrivals.submissions());
        List<Step> rehearsed = new ArrayList<>();
        for (Submission submission : arrivals.submissions()) {
            try {
                checkFirst(submission, pending);
                Step step = preparation.rehearse(submission, pending);
                if (step instanceof Prepared prepared) {
                    pending.add(prepared);
                }
                rehearsed.add(step);
            } catch (NotAccepted wrong) {
                errors.addAll(wrong.problem().errors());
            }
        }
        refuse(errors);
        return sealed(rehearsed);
    }

    private List<Step> sealed(List<Step> rehearsed) {
        List<InputError> errors = new ArrayList<>();
        CaseKeys ring =
                preparation.ring(
                        rehearsed.stream()
                                .filter(Prepared.class::isInstance)
                                .map(Prepared.class::cast)
                                .toList());
        List<Step> steps = new ArrayList<>();
        for (Step step : rehearsed) {
            switch (step) {
                case Step.Known known -> steps.add(known);
                case Prepared prepared -> {
                    try {
                        steps.add(preparation.seal(prepared, ring));
                    } catch (PersonErased _) {
                        errors.add(erased(prepared.submission().item()));
                    }
                }
            }
        }
        refuse(errors);
        return steps;
    }

    /// @throws NotAccepted if anything is wrong
    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new NotAccepted(
                    Trouble.BATCH_REFUSED.problem(
                            "Put right what is wrong and send the whole again.",
                            errors.stream()
                                    .sorted(Comparator.comparingInt(InputError::item))
                                    .toList()));
        }
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
