package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
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
                return recorded(items(arrivals));
            } catch (DuplicateSubmission | AggregateStreamCreationException meanwhile) {
                if (round == ROUNDS) {
                    throw meanwhile;
                }
            }
        }
    }

    private List<Result> recorded(List<Item> items) {
        List<Prepared> fresh = fresh(items);
        Iterator<Result.Done> done =
                fresh.isEmpty() ? Collections.emptyIterator() : recorder.together(fresh).iterator();
        List<Result.Done> results = new ArrayList<>();
        for (Item item : items) {
            results.add(
                    switch (item) {
                        case Step.Known known -> recorder.again(known);
                        case Prepared _ -> done.next();
                        case Item.Repeated(int first) -> recorder.again(results.get(first));
                    });
        }
        return List.copyOf(results);
    }

    private static List<Prepared> fresh(List<Item> items) {
        return items.stream().filter(Prepared.class::isInstance).map(Prepared.class::cast).toList();
    }

    /// Everything is checked before the first key is made.
    ///
    /// @return one for each submission
    List<Item> items(Arrivals arrivals) {
        List<InputError> errors = new ArrayList<>(arrivals.errors());
        Rehearsal rehearsal = new Rehearsal(preparation, preparation.ahead(arrivals.submissions()));
        List<Item> rehearsed = new ArrayList<>();
        for (Submission submission : arrivals.submissions()) {
            try {
                Item item = rehearsal.item(submission);
                if (item instanceof Prepared prepared) {
                    rehearsal.expect(prepared);
                }
                rehearsed.add(item);
            } catch (NotAccepted wrong) {
                errors.addAll(wrong.problem().errors());
            }
        }
        refuse(errors);
        return sealed(rehearsed);
    }

    private List<Item> sealed(List<Item> rehearsed) {
        List<InputError> errors = new ArrayList<>();
        CaseKeys ring = preparation.ring(fresh(rehearsed));
        List<Item> items = new ArrayList<>();
        for (Item item : rehearsed) {
            switch (item) {
                case Step.Known known -> items.add(known);
                case Item.Repeated repeated -> items.add(repeated);
                case Prepared prepared -> {
                    try {
                        items.add(preparation.seal(prepared, ring));
                    } catch (PersonErased _) {
                        errors.add(erased(prepared.submission().item()));
                    }
                }
            }
        }
        refuse(errors);
        return items;
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

    private static InputError erased(int item) {
        return new InputError(
                item,
                "/data/subjects",
                Trouble.PERSON_ERASED.code(),
                "The record about a person was erased by law.",
                "Nothing more can be recorded about them in this case.");
    }
}
