package org.throughline.command.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.throughline.command.cases.AgencyRegister;
import org.throughline.command.cases.CaseFile;
import org.throughline.command.cases.KeyRegister;
import org.throughline.command.cases.Submitted;
import org.throughline.command.store.EventRow;
import org.throughline.command.store.RowCodec;
import org.throughline.command.store.StoredRow;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;

/// Submitted events as rows of the log: the public part holds commitments, the texts go into the
/// sealed part. Read back, texts are sealed: an aggregate never holds one. The message identifier
/// is the event id, the timestamp the ledger time.
final class LogRowCodec implements RowCodec {

    /// Stands for an event of a type that this node does not know yet; it changes no aggregate.
    record LaterEvent(String type) {}

    private final EventCodec codec;
    private final PersonKeys keys;

    LogRowCodec(EventCodec codec, PersonKeys keys) {
        this.codec = codec;
        this.keys = keys;
    }

    @Override
    public EventRow encode(EventMessage<?> event) {
        return encodeAll(List.of(event)).getFirst();
    }

    /// Asks for the keys of each case once.
    @Override
    public List<EventRow> encodeAll(List<? extends EventMessage<?>> events) {
        List<Texts> texts =
                events.stream().map(event -> texts((Submitted) event.getPayload())).toList();
        Map<CaseId, Set<PersonId>> owners = new HashMap<>();
        texts.stream()
                .filter(each -> !each.open().isEmpty())
                .forEach(
                        each ->
                                owners.computeIfAbsent(each.caseId(), _ -> new TreeSet<>())
                                        .addAll(each.owners()));
        Map<CaseId, Map<PersonId, PersonKey>> present = new HashMap<>();
        owners.forEach((caseId, people) -> present.put(caseId, keys.keysFor(caseId, people)));
        return IntStream.range(0, events.size())
                .mapToObj(index -> row(events.get(index), texts.get(index), present))
                .toList();
    }

    private EventRow row(
            EventMessage<?> event, Texts texts, Map<CaseId, Map<PersonId, PersonKey>> present) {
        long seq = ((DomainEventMessage<?>) event).getSequenceNumber();
        Submitted submitted = (Submitted) event.getPayload();
        EventHeader header =
                new EventHeader(
                        submitted.eventId(),
                        submitted.stream().caseId().orElse(null),
                        submitted.stream().accessTo().orElse(null),
                        submitted.agency(),
                        submitted.submission());
        return new EventRow(
                submitted.eventId().value(),
                submitted.stream().text(),
                seq,
                codec.catalog().of(submitted.event()).number(),
                submitted.dedupe().bytes(),
                codec.publicPart(header, submitted.event()),
                sealed(submitted, texts, present).bytes());
    }

    /// What is to be sealed of one event, and whom it is about.
    private record Texts(
            Optional<CaseId> ofCase, Map<String, PersonalText.Open> open, Set<PersonId> owners) {

        CaseId caseId() {
            return ofCase.orElseThrow(() -> new IllegalStateException("texts belong to a case"));
        }
    }

    private Texts texts(Submitted submitted) {
        Map<String, PersonalText.Open> texts = new TreeMap<>();
        Set<PersonId> owners = new TreeSet<>();
        codec.texts(submitted.event())
                .forEach(
                        (pointer, text) -> {
                            if (!(text instanceof PersonalText.Open open)) {
                                throw new IllegalStateException("a text to seal is open");
                            }
                            texts.put(pointer, open);
                            owners.addAll(open.about());
                        });
        return new Texts(submitted.stream().about(), texts, owners);
    }

    private static SealedPart sealed(
            Submitted submitted, Texts texts, Map<CaseId, Map<PersonId, PersonKey>> present) {
        if (texts.open().isEmpty()) {
            return SealedPart.empty();
        }
        Map<PersonId, PersonKey> own =
                new HashMap<>(present.getOrDefault(texts.caseId(), Map.of()));
        own.keySet().retainAll(texts.owners());
        return Sealer.seal(submitted.eventId(), texts.open(), own);
    }

    @Override
    public EventMessage<?> decode(StoredRow stored) {
        EventRow row = stored.row();
        StreamId stream = StreamId.of(row.stream());
        return new GenericDomainEventMessage<>(
                aggregate(stream),
                row.stream(),
                row.seq(),
                payload(stream, row),
                MetaData.emptyInstance(),
                row.eventId().toString(),
                stored.ledgerTime());
    }

    private static String aggregate(StreamId stream) {
        if (stream.accessTo().isPresent()) {
            return LookStreams.TYPE;
        }
        if (stream.equals(StreamId.SYSTEM)) {
            return KeyRegister.class.getSimpleName();
        }
        Class<?> aggregate =
                stream.equals(StreamId.AGENCIES) ? AgencyRegister.class : CaseFile.class;
        return aggregate.getSimpleName();
    }

    private Object payload(StreamId stream, EventRow row) {
        return switch (codec.decode(row.publicPart())) {
            case Decoded.Unknown(EventHeader _, String type, var _) -> new LaterEvent(type);
            case Decoded.Known(EventHeader header, var _, var event) ->
                    new Submitted(
                            stream,
                            new EventId(row.eventId()),
                            header.agency(),
                            new Dedupe(row.dedupe()),
                            header.submission(),
                            event);
        };
    }
}
