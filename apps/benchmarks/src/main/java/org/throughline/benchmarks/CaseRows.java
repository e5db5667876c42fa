package org.throughline.benchmarks;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.command.store.EventRow;
import org.throughline.generator.SyntheticCase;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Submitting;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.Opener;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;
import tools.jackson.databind.JsonNode;

/// Made-up cases as rows of the log, through codec and sealing, and back with every text opened.
/// The keys are in memory, so that no figure holds a keyring's time.
final class CaseRows {

    private static final String TYPE = "org.throughline.";

    private final EventCodec codec = new EventCodec(EventCatalog.standard());
    private final SecureRandom random = new SecureRandom();
    private final LogKey logKey = new LogKey(fresh(LogKey.LENGTH));
    private final Map<CaseId, Map<PersonId, PersonKey>> keys = new HashMap<>();
    private final Map<CaseId, Map<PersonId, KeyState>> states = new HashMap<>();

    EventCodec codec() {
        return codec;
    }

    /// All events of a case, to be appended to a stream that has none.
    List<EventRow> of(SyntheticCase one) {
        Map<Dedupe, EventId> told = new HashMap<>();
        List<EventRow> rows = new ArrayList<>();
        while (one.hasNext()) {
            rows.add(row(one.id(), one.next(), rows.size(), told));
        }
        return rows;
    }

    private EventRow row(CaseId caseId, JsonNode cloudEvent, long seq, Map<Dedupe, EventId> told) {
        String source = cloudEvent.required("source").stringValue();
        String id = cloudEvent.required("id").stringValue();
        JsonNode data = cloudEvent.required("data");
        EventType type = type(cloudEvent.required("type").stringValue());
        AgencyId agency = AgencyId.ofSource(source);
        Dedupe dedupe = Dedupe.of(logKey, source, id);
        Map<PersonId, PersonKey> owners = owners(caseId, codec.owners(type, data));
        Submitting by =
                new Submitting(
                        agency,
                        id,
                        (pointer, about) -> Sealer.salt(about, owners, dedupe, pointer),
                        (from, name) ->
                                Optional.ofNullable(told.get(Dedupe.of(logKey, from, name))));
        Event event = submission(type, data, by);
        EventId eventId = new EventId(UUID.randomUUID());
        told.put(dedupe, eventId);
        EventHeader header =
                new EventHeader(
                        eventId, caseId, agency, codec.submissionCommitment(caseId, agency, event));
        return new EventRow(
                eventId.value(),
                StreamId.of(caseId).text(),
                seq,
                type.number(),
                dedupe.bytes(),
                codec.publicPart(header, event),
                sealed(eventId, event, owners));
    }

    private EventType type(String name) {
        return codec.catalog().byText(name.substring(TYPE.length())).orElseThrow();
    }

    private Event submission(EventType type, JsonNode data, Submitting by) {
        try {
            return codec.submission(type, data, by);
        } catch (MalformedData wrong) {
            throw new IllegalStateException("made-up cases are well-formed", wrong);
        }
    }

    private byte[] sealed(EventId eventId, Event event, Map<PersonId, PersonKey> owners) {
        Map<String, PersonalText.Open> texts = new TreeMap<>();
        codec.texts(event).forEach((at, text) -> texts.put(at, (PersonalText.Open) text));
        return texts.isEmpty() ? new byte[0] : Sealer.seal(eventId, texts, owners).bytes();
    }

    private Map<PersonId, PersonKey> owners(CaseId caseId, Set<PersonId> people) {
        Map<PersonId, PersonKey> ofCase = keys.computeIfAbsent(caseId, _ -> new HashMap<>());
        for (PersonId person : people) {
            PersonKey key =
                    ofCase.computeIfAbsent(person, _ -> new PersonKey(fresh(PersonKey.LENGTH)));
            states.computeIfAbsent(caseId, _ -> new HashMap<>())
                    .put(person, new KeyState.Present(key));
        }
        return ofCase;
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Decodes a row and opens every text of it.
    ///
    /// @param openers of this pass, each for the case it comes to first
    /// @return how many there were
    int open(RecordedEvent row, Map<CaseId, Opener> openers) {
        Decoded.Known known = (Decoded.Known) codec.decode(row.publicPart());
        SealedPart part = SealedPart.parse(row.sealedPart());
        Opener opener =
                openers.computeIfAbsent(
                        row.stream().caseId().orElseThrow(),
                        caseId -> new Opener(states.getOrDefault(caseId, Map.of())));
        Map<String, PersonalText> texts = codec.texts(known.event());
        for (Map.Entry<String, PersonalText> text : texts.entrySet()) {
            PersonalText opened = opener.read(row.eventId(), part, text.getKey(), text.getValue());
            if (!(opened instanceof PersonalText.Open)) {
                throw new IllegalStateException("a text that nobody erased does not open");
            }
        }
        return texts.size();
    }
}
