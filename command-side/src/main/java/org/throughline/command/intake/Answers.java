package org.throughline.command.intake;

import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Origin;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.Leaves;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the log answers for an event it holds. It follows from the log alone, so a repeated
/// submission gets the first answer again.
final class Answers {

    private final EventCodec codec;
    private final EventSource log;
    private final Origin origin;

    Answers(EventCodec codec, EventSource log, Origin origin) {
        this.codec = codec;
        this.log = log;
        this.origin = origin;
    }

    /// The answer to an event that was recorded just now.
    ObjectNode recorded(RecordedEvent row) {
        return answer(row).put("duplicate", false);
    }

    /// The first answer, to a submission that came again.
    ObjectNode again(Step.Known known) {
        ObjectNode answer = answer(known.row()).put("duplicate", true);
        return known.erased() ? answer.put("erased", true) : answer;
    }

    /// @param read the event, as it was decoded
    String leafHash(RecordedEvent row, Decoded read) {
        return LeafHash.of(Leaves.of(origin, row, read)).hex();
    }

    private ObjectNode answer(RecordedEvent row) {
        String eventId = row.eventId().text();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        row.stream().caseId().ifPresent(caseId -> node.put("caseId", caseId.text()));
        node.put("eventId", eventId);
        Decoded read = codec.decode(row.publicPart());
        entry(node, row, read);
        node.put("position", row.position().value());
        node.put("ledgerTime", row.ledgerTime().toString());
        node.put("leafHash", leafHash(row, read));
        node.put("receipt", "/api/v1/events/" + eventId + "/receipt");
        return node;
    }

    private void entry(ObjectNode node, RecordedEvent row, Decoded read) {
        switch (read) {
            case Decoded.Known(var _, var _, EntryCorrected corrected) ->
                    version(node, corrected.corrects(), row);
            case Decoded.Known(var _, var _, EntryRetracted retracted) ->
                    version(node, retracted.retracts(), row);
            case Decoded _ -> node.put("entryId", row.eventId().text()).put("version", 1);
        }
    }

    /// An entry has one version more than corrections.
    private void version(ObjectNode node, EntryId entry, RecordedEvent upTo) {
        long corrections =
                log.readStream(upTo.stream(), upTo.position()).stream()
                        .map(row -> codec.decode(row.publicPart()))
                        .filter(
                                decoded ->
                                        decoded instanceof Decoded.Known known
                                                && known.event() instanceof EntryCorrected corrected
                                                && corrected.corrects().equals(entry))
                        .count();
        node.put("entryId", entry.text()).put("version", corrections + 1);
    }
}
