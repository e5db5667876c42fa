package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.codec.EventCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The corrections that an erasure carries: what may still be said where a text goes. They are what
/// agencies state, and an administrator hands them in: so each corrects an entry of its own agency,
/// one that loses a text by this erasure, and names the erasure as its cause.
final class Replacements {

    private final EventCodec codec;
    private final Reception reception;
    private final Preparation preparation;

    Replacements(EventCodec codec, Reception reception, Preparation preparation) {
        this.codec = codec;
        this.reception = reception;
        this.preparation = preparation;
    }

    /// @param entries those that lose a text
    /// @param erasure the event that is their cause
    /// @throws NotAccepted if one of them is anything else
    List<Prepared> prepare(
            CaseId caseId, ErasureRequest asked, Set<EntryId> entries, EventId erasure) {
        List<Prepared> prepared = new ArrayList<>();
        for (int item = 0; item < asked.replacements().size(); item++) {
            Submission submission = submission(item, asked.replacements().get(item), erasure);
            check(caseId, asked, submission);
            switch (preparation.prepare(submission, new Pending())) {
                case Step.Known _ ->
                        throw Trouble.EVENT_ID_CONFLICT.at(
                                item,
                                "/id",
                                "This source and id were recorded before.",
                                "Give the replacement an id of its own.");
                case Prepared each -> {
                    checkEntry(item, each, entries);
                    prepared.add(each);
                }
            }
        }
        return prepared;
    }

    private Submission submission(int item, JsonNode event, EventId erasure) {
        JsonNode caused = event.deepCopy();
        if (caused.path("data") instanceof ObjectNode data) {
            data.put("causation", erasure.text());
        }
        Caller agency = Caller.of(new Envelope(item, caused).read().source());
        return reception.receive(item, caused, agency);
    }

    private void check(CaseId caseId, ErasureRequest asked, Submission submission) {
        if (!submission.caseId().equals(caseId)
                || submission.type().record() != EntryCorrected.class) {
            throw Trouble.INVALID_EVENT.at(
                    submission.item(),
                    "/type",
                    "A replacement is a correction of an entry of this case.",
                    "Send entry-corrected with this case as its subject.");
        }
        if (!Collections.disjoint(
                codec.owners(submission.type(), submission.data()), asked.people())) {
            throw Trouble.PERSON_ERASED.at(
                    submission.item(),
                    "/data/subjects",
                    "A text about somebody who is erased would be erased with them.",
                    "Give subjects, of the correction and of its replacement, without these people.");
        }
    }

    private static void checkEntry(int item, Prepared each, Set<EntryId> entries) {
        if (!(each.event() instanceof EntryCorrected corrected)
                || !entries.contains(corrected.corrects())) {
            throw Trouble.UNKNOWN_ENTRY.at(
                    item,
                    "/data/corrects",
                    "This entry loses no text by the erasure.",
                    "The agency itself corrects what is wrong for another reason.");
        }
    }
}
