package org.throughline.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Submitting;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import org.throughline.schema.sealing.MemoryPersonKeys;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts events of one case on a log in memory, through codec and sealing, as the writing side does.
public final class TestCase {

    public static final EventCodec CODEC = new EventCodec(EventCatalog.standard());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LogKey LOG_KEY = new LogKey(new byte[LogKey.LENGTH]);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final InMemoryEventSource log;
    private final MemoryPersonKeys keys;
    private final CaseId id;

    public TestCase(InMemoryEventSource log, MemoryPersonKeys keys) {
        this.log = log;
        this.keys = keys;
        this.id = new CaseId(uuid("case " + NEXT.incrementAndGet()));
    }

    public CaseId id() {
        return id;
    }

    /// Registers an agency, in the stream of agencies.
    public static void register(InMemoryEventSource log, String agency, String kind) {
        new TestCase(log, new MemoryPersonKeys(0))
                .append(
                        StreamId.AGENCIES,
                        "agency-registered",
                        agency,
                        "{'id':'%s','kind':'%s'}".formatted(agency, kind));
    }

    /// Opens the case.
    public EntryId open(String agency, String nature) {
        return post(agency, "case-opened", "'happened':'2007-01-01','nature':'" + nature + "'");
    }

    public EntryId contact(String agency, String happened, String account) {
        return post(
                agency,
                "contact-recorded",
                "'happened':'%s','recorded':'%s','kind':'home-visit','account':'%s'"
                        .formatted(happened, happened, account));
    }

    /// The Board decides to hold a review, so that reviewers see the case.
    public EntryId decideReview() {
        return post(
                "gscb",
                "review-decided",
                "'happened':'2008','verdict':'hold','kind':'serious-case-review',"
                        + "'pack':'gloucestershire-2008'");
    }

    /// Appends an event: its own fields with single quotes for double ones, without author and
    /// subjects.
    public EntryId post(String agency, String type, String fields) {
        String data =
                "{'author':{'role':'worker of %s'},'subjects':['child'],%s%s}"
                        .formatted(
                                agency,
                                fields.contains("'recorded'") ? "" : "'recorded':'2009-01-01',",
                                fields);
        return new EntryId(append(StreamId.of(id), type, agency, data).eventId().value());
    }

    /// A correction of an entry by a contact with another account.
    public EntryId correct(String agency, EntryId entry, String recorded, String account) {
        String replacement =
                ("{'type':'contact-recorded.v1','data':{'author':{'role':'worker'},'subjects':['child'],"
                                + "'happened':'2007-03-01','recorded':'%s','kind':'home-visit','account':'%s'}}")
                        .formatted(recorded, account);
        return post(
                agency,
                "entry-corrected",
                "'happened':'%s','recorded':'%s','corrects':'%s','replacement':%s,'reason':'wrong day'"
                        .formatted(recorded, recorded, entry.text(), replacement));
    }

    /// A look at the case, as the command side records it.
    ///
    /// @param fields besides time, reader and form, single quotes for double ones
    public EventId look(String account, UUID reader, String fields) {
        String data =
                "{'at':'2026-01-05T10:00:00Z','account':'%s','reader':'%s','form':'page',%s}"
                        .formatted(account, reader, fields);
        RecordedEvent row = append(StreamId.ofAccess(id), "access-recorded", "throughline", data);
        return row.eventId();
    }

    private RecordedEvent append(StreamId stream, String type, String agencyText, String quoted) {
        AgencyId agency = AgencyId.of(agencyText);
        EventType known = CODEC.catalog().byText(type + ".v1").orElseThrow();
        ObjectNode data = (ObjectNode) JSON.readTree(quoted.replace('\'', '"'));
        String sourceId = "nr-" + NEXT.incrementAndGet();
        Dedupe dedupe = Dedupe.of(LOG_KEY, agency.source(), sourceId);
        Set<PersonId> owners = CODEC.owners(known, data);
        Map<PersonId, PersonKey> ownersKeys =
                stream.about().map(each -> keys.keysFor(each, owners)).orElse(Map.of());
        try {
            Event event =
                    CODEC.submission(
                            known,
                            data,
                            new Submitting(
                                    agency,
                                    sourceId,
                                    (pointer, about) ->
                                            Sealer.salt(about, ownersKeys, dedupe, pointer),
                                    (_, _) -> Optional.empty()));
            return append(stream, known, agency, sourceId, event);
        } catch (MalformedData problem) {
            throw new IllegalArgumentException(problem.faults().toString(), problem);
        }
    }

    /// Appends an event whose texts are open, to the case or to the looks at it.
    public EventId append(AgencyId agency, Event event) {
        StreamId stream = event instanceof AccessRecorded ? StreamId.ofAccess(id) : StreamId.of(id);
        String sourceId = "nr-" + NEXT.incrementAndGet();
        return append(stream, CODEC.catalog().of(event), agency, sourceId, event).eventId();
    }

    private RecordedEvent append(
            StreamId stream, EventType type, AgencyId agency, String sourceId, Event event) {
        EventId eventId = new EventId(uuid(sourceId));
        Dedupe dedupe = Dedupe.of(LOG_KEY, agency.source(), sourceId);
        Map<String, PersonalText.Open> texts = new TreeMap<>();
        CODEC.texts(event).forEach((at, text) -> texts.put(at, (PersonalText.Open) text));
        Set<PersonId> owners = new TreeSet<>();
        texts.values().forEach(text -> owners.addAll(text.about()));
        Map<PersonId, PersonKey> ownersKeys =
                stream.about().map(each -> keys.keysFor(each, owners)).orElse(Map.of());
        SealedPart sealed = Sealer.seal(eventId, texts, ownersKeys);
        byte[] publicPart =
                CODEC.publicPart(
                        new EventHeader(
                                eventId,
                                stream.caseId().orElse(null),
                                stream.accessTo().orElse(null),
                                agency,
                                new byte[32]),
                        event);
        return log.append(
                stream, eventId, type.number(), dedupe.bytes(), publicPart, sealed.bytes());
    }

    /// An event of a type that this reader does not know yet.
    public EntryId unknown(String agency) {
        EventId eventId = new EventId(uuid("nr-" + NEXT.incrementAndGet()));
        String bytes =
                ("{'agency':'%s','case':'%s','data':{'happened':'2007-05-01','recorded':'2007-05-02',"
                                + "'shade':'blue','subjects':['child']},'eventId':'%s','submission':'%s',"
                                + "'type':'weather-noted.v1'}")
                        .formatted(agency, id.text(), eventId.text(), "00".repeat(32))
                        .replace('\'', '"');
        log.append(StreamId.of(id), eventId, 900, new byte[32], bytes.getBytes(UTF_8), new byte[0]);
        return new EntryId(eventId.value());
    }

    private static UUID uuid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(UTF_8));
    }
}
