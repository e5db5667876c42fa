package org.throughline.command.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.Submitted;
import org.throughline.command.store.DuplicateSubmission;
import org.throughline.command.store.EventRows;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Submitting;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.PersonErased;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.Sealer;
import tools.jackson.databind.node.ObjectNode;

/// Records looks at cases, each once, in the streams of looks. The id of a look is its natural key
/// and that of its event.
final class Looks {

    /// Natural keys of looks, apart from those of all agencies.
    private static final String SOURCE = "urn:throughline:access";

    /// What stands for an account within a case follows from the log's secret under this name.
    private static final String READERS = "urn:throughline:reader";

    private static final int TRIES = 50;
    private static final Set<PersonId> CHILD = Set.of(PersonId.CHILD);

    private final EventCodec codec;
    private final EventType type;
    private final EventRows rows;
    private final Streams streams;
    private final PersonKeys keys;
    private final LogKey logKey;
    private final LookLog log;

    Looks(
            EventCodec codec,
            EventRows rows,
            Streams streams,
            PersonKeys keys,
            LogKey logKey,
            LookLog log) {
        this.codec = codec;
        this.type = codec.catalog().byText("access-recorded.v1").orElseThrow();
        this.rows = rows;
        this.streams = streams;
        this.keys = keys;
        this.logKey = logKey;
        this.log = log;
    }

    /// A look as it comes in.
    ///
    /// @param data the fields of the event but `reader`, the account as plain text
    record Look(EventId id, CaseId caseId, ObjectNode data) {}

    /// What became of a look.
    enum Taken {
        RECORDED,
        KNOWN,
        UNKNOWN_CASE,
        NOT_VALID
    }

    /// What became of each of them, in their order.
    List<Taken> take(List<Look> looks) {
        List<Dedupe> dedupes =
                looks.stream().map(look -> Dedupe.of(logKey, SOURCE, look.id().text())).toList();
        Set<EventId> known =
                rows.byDedupes(Set.copyOf(dedupes)).stream()
                        .map(RecordedEvent::eventId)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Taken> taken = new ArrayList<>();
        List<Submitted> fresh = new ArrayList<>();
        for (int item = 0; item < looks.size(); item++) {
            Look look = looks.get(item);
            if (!known.add(look.id())) {
                taken.add(Taken.KNOWN);
            } else if (!streams.exists(look.caseId())) {
                taken.add(Taken.UNKNOWN_CASE);
            } else {
                Optional<Submitted> read = read(look, dedupes.get(item));
                read.ifPresent(fresh::add);
                taken.add(read.isPresent() ? Taken.RECORDED : Taken.NOT_VALID);
            }
        }
        append(fresh);
        return taken;
    }

    private void append(List<Submitted> looks) {
        List<Submitted> left = looks;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            try {
                log.append(left);
                return;
            } catch (DuplicateSubmission meanwhile) {
                Set<EventId> held =
                        meanwhile.duplicates().stream()
                                .map(DuplicateSubmission.Duplicate::attempted)
                                .collect(Collectors.toSet());
                left = left.stream().filter(look -> !held.contains(look.eventId())).toList();
            } catch (ConcurrencyException | AggregateStreamCreationException faster) {
                if (attempt == TRIES) {
                    throw faster;
                }
            }
        }
    }

    /// Empty if it is not a look. Once the child was erased there is no key to seal the account
    /// with: the look is recorded without it.
    private Optional<Submitted> read(Look look, Dedupe dedupe) {
        try {
            AccessRecorded event = event(look, dedupe);
            byte[] stated = codec.submissionCommitment(null, AccessRecorded.STATED_BY, event);
            return Optional.of(
                    new Submitted(
                            StreamId.ofAccess(look.caseId()),
                            look.id(),
                            AccessRecorded.STATED_BY,
                            dedupe,
                            stated,
                            event));
        } catch (MalformedData _) {
            return Optional.empty();
        }
    }

    private AccessRecorded event(Look look, Dedupe dedupe) throws MalformedData {
        ObjectNode data = look.data().deepCopy();
        String account = data.path("account").stringValue("");
        data.put("reader", reader(look.caseId(), account).text());
        @Nullable Map<PersonId, PersonKey> present = keysOf(look.caseId());
        if (present == null) {
            data.remove("account");
        }
        Map<PersonId, PersonKey> sealing = present == null ? Map.of() : present;
        return (AccessRecorded)
                codec.submission(
                        type,
                        data,
                        new Submitting(
                                AccessRecorded.STATED_BY,
                                look.id().text(),
                                (pointer, about) -> Sealer.salt(about, sealing, dedupe, pointer),
                                (_, _) -> Optional.empty()));
    }

    private @Nullable Map<PersonId, PersonKey> keysOf(CaseId caseId) {
        try {
            return keys.keysFor(caseId, CHILD);
        } catch (PersonErased _) {
            return null;
        }
    }

    /// RFC 9562 §5.8, from a keyed hash.
    private ReaderId reader(CaseId caseId, String account) {
        ByteBuffer hash =
                ByteBuffer.wrap(Dedupe.of(logKey, READERS, caseId.text() + " " + account).bytes());
        long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new ReaderId(new UUID(high, low));
    }
}
