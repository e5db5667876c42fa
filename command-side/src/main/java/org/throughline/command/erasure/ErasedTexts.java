package org.throughline.command.erasure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.PublicTexts;

/// Which texts of a case are erased, and by which event: what whoever proves a case has to know. It
/// goes by the log alone and needs no key.
public final class ErasedTexts {

    private final EventSource log;
    private final EventCodec codec;

    public ErasedTexts(EventSource log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /// The erased texts of a case's events up to a position, in the order of the log. An erasure
    /// counts wherever it stands: what is destroyed is so for earlier positions too.
    public List<ErasedText> of(CaseId caseId, Position upTo) {
        return of(log.readStream(StreamId.of(caseId), log.head()), upTo);
    }

    private List<ErasedText> of(List<RecordedEvent> events, Position upTo) {
        Map<PersonId, RecordedEvent> erasures = new HashMap<>();
        for (RecordedEvent event : events) {
            if (codec.decode(event.publicPart())
                    instanceof Decoded.Known(var _, var _, TextsErased erased)) {
                erased.people().forEach(person -> erasures.putIfAbsent(person, event));
            }
        }
        List<ErasedText> texts = new ArrayList<>();
        for (RecordedEvent event : events) {
            if (!event.position().isAfter(upTo)) {
                PublicTexts.of(event.publicPart())
                        .forEach(
                                (pointer, text) ->
                                        first(erasures, text.about())
                                                .forEach(
                                                        by ->
                                                                texts.add(
                                                                        erased(
                                                                                event, pointer,
                                                                                by))));
            }
        }
        return texts;
    }

    /// The first erasure of one of the people; none, or one.
    private static List<RecordedEvent> first(
            Map<PersonId, RecordedEvent> erasures, Set<PersonId> people) {
        RecordedEvent first = null;
        for (PersonId person : people) {
            RecordedEvent erasure = erasures.get(person);
            if (erasure != null
                    && (first == null || first.position().isAfter(erasure.position()))) {
                first = erasure;
            }
        }
        return first == null ? List.of() : List.of(first);
    }

    private static ErasedText erased(RecordedEvent event, String pointer, RecordedEvent by) {
        return new ErasedText(event.position(), pointer, by.eventId(), by.position());
    }
}
