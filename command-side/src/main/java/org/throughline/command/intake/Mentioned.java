package org.throughline.command.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.command.store.EventRows;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.amendment.AmendmentEvent;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.Mentions;

/// What an event names has to be there: agencies that are registered, and entries of the same case.
/// What it amends is an entry of its own agency; another agency's account is disputed, not changed.
final class Mentioned {

    private final EventCodec codec;
    private final Agencies agencies;
    private final EventRows rows;

    Mentioned(EventCodec codec, Agencies agencies, EventRows rows) {
        this.codec = codec;
        this.agencies = agencies;
        this.rows = rows;
    }

    /// @param pending what a batch is about to record before it
    /// @throws NotAccepted for the first name that nothing stands behind
    void check(Submission submission, Event event, Pending pending) {
        Mentions mentions = codec.mentions(event);
        mentions.agencies().forEach((pointer, agency) -> checkAgency(submission, pointer, agency));
        Map<EventId, AgencyId> stated = stated(submission, mentions.entries().values(), pending);
        mentions.entries()
                .forEach((pointer, entry) -> checkEntry(submission, pointer, entry, stated));
        switch (event) {
            case EntryCorrected corrected ->
                    checkOwn(submission, "/corrects", corrected.corrects(), stated);
            case EntryRetracted retracted ->
                    checkOwn(submission, "/retracts", retracted.retracts(), stated);
            case Event _ -> {
                // amends nothing
            }
        }
    }

    /// The first versions among the entries that are of the case, with who stated them.
    private Map<EventId, AgencyId> stated(
            Submission submission, Collection<EntryId> entries, Pending pending) {
        List<EventId> ids =
                entries.stream().map(entry -> new EventId(entry.value())).distinct().toList();
        Map<EventId, AgencyId> stated = new HashMap<>();
        ids.forEach(
                id ->
                        pending.entry(id, submission.caseId())
                                .ifPresent(agency -> stated.put(id, agency)));
        List<EventId> inTheLog = ids.stream().filter(id -> !stated.containsKey(id)).toList();
        if (inTheLog.isEmpty()) {
            return stated;
        }
        for (RecordedEvent row : rows.byEventIds(inTheLog)) {
            Decoded decoded = codec.decode(row.publicPart());
            if (row.stream().equals(submission.stream()) && isFirstVersion(decoded)) {
                stated.put(row.eventId(), decoded.header().agency());
            }
        }
        return stated;
    }

    private static boolean isFirstVersion(Decoded decoded) {
        return !(decoded instanceof Decoded.Known known)
                || (known.event() instanceof CaseEvent
                        && !(known.event() instanceof AmendmentEvent));
    }

    private void checkAgency(Submission submission, String pointer, AgencyId agency) {
        if (agencies.find(agency).isEmpty()) {
            throw Trouble.UNKNOWN_AGENCY.at(
                    submission.item(),
                    "/data" + pointer,
                    "This agency is not registered here.",
                    "Check its id; an administrator can register it.");
        }
    }

    private static void checkEntry(
            Submission submission, String pointer, EntryId entry, Map<EventId, AgencyId> stated) {
        if (!stated.containsKey(new EventId(entry.value()))) {
            throw Trouble.UNKNOWN_ENTRY.at(
                    submission.item(),
                    "/data" + pointer,
                    "The case has no such entry.",
                    "Name the entry by the event that first stated it, not by a correction.");
        }
    }

    private static void checkOwn(
            Submission submission, String pointer, EntryId entry, Map<EventId, AgencyId> stated) {
        if (!submission.agency().equals(stated.get(new EventId(entry.value())))) {
            throw Trouble.ENTRY_OF_ANOTHER_AGENCY.at(
                    submission.item(),
                    "/data" + pointer,
                    "An entry is corrected or retracted by the agency that stated it.",
                    "State what you know as an entry of your own, or ask that agency to correct its entry.");
        }
    }
}
