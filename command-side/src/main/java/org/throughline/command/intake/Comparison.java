package org.throughline.command.intake;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.Salts;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.Sealer;

/// Whether what comes again under a natural key says the same as what came first. What is compared
/// was checked, and has salts that are none.
final class Comparison {

    private final EventCodec codec;
    private final PersonKeys keys;

    Comparison(EventCodec codec, PersonKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    /// Compares with what the log holds.
    ///
    /// @throws NotAccepted if it says something else
    Step.Known withRecorded(
            Submission submission, Event checked, Dedupe dedupe, RecordedEvent row) {
        Decoded stored = codec.decode(row.publicPart());
        Map<String, PersonalText> texts =
                stored instanceof Decoded.Known known ? codec.texts(known.event()) : Map.of();
        Set<PersonId> about = new TreeSet<>();
        texts.values().forEach(text -> about.addAll(text.about()));
        Ring ring = ring(submission, about);
        Event said = codec.salted(checked, ring.salts(dedupe));
        byte[] commitment =
                codec.submissionCommitment(
                        submission.caseId(), submission.agency(), said, ring.believing(texts));
        if (!MessageDigest.isEqual(commitment, stored.header().submission())) {
            throw conflict(submission);
        }
        return new Step.Known(row, ring.misses(about));
    }

    /// Compares with an item before it in its batch.
    ///
    /// @throws NotAccepted if it says something else
    Item.Repeated withEarlier(Submission submission, Event checked, Prepared earlier) {
        byte[] first = commitment(earlier.submission(), earlier.event());
        if (!MessageDigest.isEqual(commitment(submission, checked), first)) {
            throw conflict(submission);
        }
        return new Item.Repeated(earlier.submission().item());
    }

    private byte[] commitment(Submission submission, Event event) {
        return codec.submissionCommitment(submission.caseId(), submission.agency(), event);
    }

    static NotAccepted conflict(Submission submission) {
        return Trouble.EVENT_ID_CONFLICT.at(
                submission.item(),
                "/id",
                "This source and id stand for other content. The first stands.",
                "Another event gets an id of its own; to change the first, send entry-corrected.");
    }

    private Ring ring(Submission submission, Set<PersonId> recorded) {
        Set<PersonId> people = new TreeSet<>(recorded);
        people.addAll(codec.owners(submission.type(), submission.data()));
        Map<PersonId, PersonKey> present = new HashMap<>();
        Set<PersonId> erased = new HashSet<>();
        keys.find(submission.caseId(), people)
                .forEach(
                        (person, state) -> {
                            switch (state) {
                                case KeyState.Present(PersonKey key) -> present.put(person, key);
                                case KeyState.Destroyed _ -> erased.add(person);
                                case KeyState.Absent _ -> {}
                            }
                        });
        return new Ring(present, erased);
    }

    /// What there is of the keys of those whom two events are about.
    private record Ring(Map<PersonId, PersonKey> present, Set<PersonId> erased) {

        boolean misses(Set<PersonId> about) {
            return !Collections.disjoint(about, erased);
        }

        /// Without all keys of its people a text of the log is no text that is sent.
        Salts salts(Dedupe dedupe) {
            return (pointer, about) ->
                    present.keySet().containsAll(about)
                            ? Sealer.salt(about, present, dedupe, pointer)
                            : FieldCheck.NO_SALTS.salt(pointer, about);
        }

        /// Takes a text about somebody who was erased for the recorded one about the same people:
        /// nobody can tell any more whether it is.
        BiFunction<String, PersonalText, PersonalText> believing(
                Map<String, PersonalText> recorded) {
            return (pointer, text) -> {
                PersonalText there = recorded.get(pointer);
                return there != null && there.about().equals(text.about()) && misses(text.about())
                        ? there
                        : text;
            };
        }
    }
}
