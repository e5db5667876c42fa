package org.throughline.query.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.query.TestCase;
import org.throughline.schema.access.AccessForm;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.AccessRole;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.access.ShownEntries;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.amendment.ErasureGround;
import org.throughline.schema.cases.amendment.ErasureRequester;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.time.When;

/// The history of a made-up case: every type of event, told late and in any order, with times of
/// every shape, corrected, taken back, shown to practitioners. The same seed tells the same.
public final class RandomHistory {

    private static final List<EventType> TYPES =
            TestCase.CODEC.catalog().all().stream()
                    .filter(EventType::ofCase)
                    .filter(type -> !type.name().equals("entry-corrected"))
                    .filter(type -> !type.name().equals("entry-retracted"))
                    .toList();

    /// What passes knowledge on is told more often than the rest.
    private static final List<EventType> PASSING =
            TYPES.stream()
                    .filter(
                            type ->
                                    type.record().getPackageName().endsWith(".sharing")
                                            || type.name().startsWith("contact"))
                    .toList();

    private static final List<String> LETTERS =
            List.of("information-sent", "school-record-transfer-sent", "status-flag-published");
    private static final int EVENTS = 30;

    private final Random random;
    private final CaseId caseId;
    private final Log log;
    private final Map<EntryId, Stated> entries = new LinkedHashMap<>();
    private final List<EntryId> letters = new ArrayList<>();
    private final List<ReaderId> readers;
    private RandomFields fields;

    /// What was said first, and how many versions there are.
    private record Stated(AgencyId agency, EventType type, int versions) {}

    /// Where the events go.
    @FunctionalInterface
    public interface Log {

        /// Puts an event at the end.
        ///
        /// @param of the case it belongs to, absent for what belongs to none
        /// @param looked the case that was looked at
        EventId append(AgencyId agency, @Nullable CaseId of, @Nullable CaseId looked, Event event);
    }

    public RandomHistory(Random random, CaseId caseId, Log log) {
        this.random = random;
        this.caseId = caseId;
        this.log = log;
        this.fields = fields(RandomFields.Choices.sealed(random));
        this.readers = List.of(new ReaderId(fields.uuid()), new ReaderId(fields.uuid()));
    }

    private RandomFields fields(RandomFields.Choices choices) {
        return new RandomFields(random, choices, this::anEntry);
    }

    /// The events of a history.
    ///
    /// @param seed the same one tells the same history
    static List<Logged> of(long seed) {
        Random random = new Random(seed);
        CaseId caseId = new CaseId(new UUID(random.nextLong(), random.nextLong()));
        List<Logged> events = new ArrayList<>();
        RandomHistory history =
                new RandomHistory(
                        random,
                        caseId,
                        (agency, of, looked, event) -> {
                            EventId id = id(caseId, events.size());
                            EventHeader header =
                                    new EventHeader(id, of, looked, agency, new byte[32]);
                            events.add(logged(events.size(), header, event));
                            return id;
                        });
        history.register();
        history.begin(random.nextInt(4) > 0);
        history.tell(EVENTS - events.size(), RandomFields.Choices.sealed(random));
        return List.copyOf(events);
    }

    private static EventId id(CaseId caseId, int events) {
        return new EventId(new UUID(caseId.value().getMostSignificantBits(), events));
    }

    private static Logged logged(int before, EventHeader header, Event event) {
        return new Logged(
                before + 1L,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(before),
                new Decoded.Known(header, TestCase.CODEC.catalog().of(event), event));
    }

    private void register() {
        for (AgencyId agency : RandomFields.AGENCIES) {
            boolean board = agency.text().equals("board");
            AgencyKind kind = board ? AgencyKind.SAFEGUARDING_BOARD : AgencyKind.POLICE;
            log.append(agency, null, null, new AgencyRegistered(agency, kind));
        }
    }

    private void begin(boolean opened) {
        if (opened) {
            add(type("case-opened"));
        }
        add(type("contact-recorded"));
    }

    /// Tells some more events.
    ///
    /// @param choices what they are made of
    public void tell(int events, RandomFields.Choices choices) {
        fields = fields(choices);
        if (entries.isEmpty()) {
            begin(true);
        }
        for (int told = 0; told < events; told++) {
            switch (random.nextInt(20)) {
                case 0, 1, 2 -> correct();
                case 3 -> retract();
                case 4 -> look();
                case 5, 6 -> add(arriving());
                case 7, 8, 9, 10, 11 -> add(fields.pick(PASSING));
                case 12 -> erase();
                default -> add(fields.pick(TYPES));
            }
        }
    }

    private static EventType type(String name) {
        return TestCase.CODEC.catalog().byText(name + ".v1").orElseThrow();
    }

    private EventType arriving() {
        return type(
                fields.pick(
                        List.of(
                                "information-sent",
                                "information-opened",
                                "information-delivered",
                                "information-acknowledged",
                                "knowledge-stated",
                                "knowledge-stated",
                                "search-coverage-declared",
                                "practitioner-left")));
    }

    private EntryId anEntry() {
        if (!letters.isEmpty() && random.nextInt(3) == 0) {
            return fields.pick(letters);
        }
        return fields.pick(List.copyOf(entries.keySet()));
    }

    private void add(EventType type) {
        AgencyId agency = fields.anAgency();
        if (entries.isEmpty()) {
            entries.put(new EntryId(fields.uuid()), new Stated(agency, type, 1));
            Event first = event(type, agency);
            entries.clear();
            put(agency, type, first);
        } else {
            put(agency, type, event(type, agency));
        }
    }

    private void put(AgencyId agency, EventType type, Event event) {
        EntryId id = new EntryId(log.append(agency, caseId, null, event).value());
        entries.put(id, new Stated(agency, type, 1));
        if (LETTERS.contains(type.name())) {
            letters.add(id);
        }
    }

    private Event event(EventType type, AgencyId agency) {
        return (Event) fields.record(type.record(), fields.entry(agency));
    }

    /// The entry is corrected by who stated it, as a rule, by another event of its type.
    private void correct() {
        EntryId id = amended();
        Stated first = stated(id);
        EventType anew = first.type.correctable() ? first.type : type("note-recorded");
        AgencyId by = amending(first);
        CaseEvent replacement = (CaseEvent) event(anew, by);
        log.append(
                by,
                caseId,
                null,
                new EntryCorrected(fields.entry(by), id, replacement, fields.text()));
        entries.put(id, new Stated(first.agency, first.type, first.versions + 1));
    }

    private Stated stated(EntryId id) {
        return Objects.requireNonNull(entries.get(id));
    }

    private AgencyId amending(Stated first) {
        return random.nextInt(8) == 0 ? fields.anAgency() : first.agency;
    }

    private EntryId amended() {
        List<EntryId> some =
                entries.keySet().stream().filter(each -> fields.amends(stated(each).type)).toList();
        return fields.pick(some);
    }

    private void retract() {
        EntryId id = amended();
        AgencyId by = amending(stated(id));
        log.append(by, caseId, null, new EntryRetracted(fields.entry(by), id, fields.text()));
    }

    /// Says nothing of what anybody knew.
    private void erase() {
        TextsErased erased =
                new TextsErased(
                        When.at(fields.times().instant()),
                        Set.of(PersonId.CHILD),
                        fields.anAgency(),
                        fields.pick(List.of(ErasureRequester.values())),
                        fields.pick(List.of(ErasureGround.values())),
                        random.nextInt(1, 9));
        log.append(TextsErased.STATED_BY, caseId, null, erased);
    }

    private void look() {
        EntryId shown = anEntry();
        int version = random.nextInt(1, stated(shown).versions + 1);
        AccessRecorded look =
                new AccessRecorded(
                        When.at(fields.times().instant()),
                        random.nextInt(4) == 0 ? null : fields.text(),
                        fields.pick(readers),
                        fields.anAgency(),
                        random.nextInt(4) == 0 ? AccessRole.AGENCY : AccessRole.PRACTITIONER,
                        Purpose.DUTY,
                        random.nextInt(8) == 0 ? AccessOutcome.REFUSED : AccessOutcome.SHOWN,
                        AccessView.CHRONOLOGY,
                        AccessForm.JSON,
                        null,
                        null,
                        List.of(new ShownEntries(version, Set.of(shown))));
        log.append(AccessRecorded.STATED_BY, null, caseId, look);
    }
}
