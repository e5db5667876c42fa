package org.throughline.schema.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.system.LogKeysChanged;

/// The types of events, each version with its number, name and record. A version is never changed
/// and never removed; a new one is added with a number of its own.
public final class EventCatalog {

    private static final List<EventType> FIRST =
            List.of(
                    EventType.of(1, AgencyRegistered.class),
                    EventType.of(2, AccessRecorded.class),
                    EventType.of(3, LogKeysChanged.class),
                    EventType.of(10, CaseOpened.class),
                    EventType.of(11, PersonIdentified.class),
                    EventType.of(12, RelationshipAsserted.class),
                    EventType.of(13, InvolvementStarted.class),
                    EventType.of(14, InvolvementEnded.class),
                    EventType.of(15, ContactRecorded.class),
                    EventType.of(16, ConcernLogged.class),
                    EventType.of(17, DisclosureMade.class),
                    EventType.of(18, ReferralMade.class),
                    EventType.of(19, ReferralDecided.class),
                    EventType.of(20, InformationSent.class),
                    EventType.of(21, InformationOpened.class),
                    EventType.of(22, KnowledgeStated.class),
                    EventType.of(23, PatternStated.class),
                    EventType.of(24, MeetingHeld.class),
                    EventType.of(25, ClosureProposed.class),
                    EventType.of(26, AgencyConsulted.class),
                    EventType.of(27, ConsultationAnswered.class),
                    EventType.of(28, CaseClosed.class),
                    EventType.of(29, ClosureNotified.class),
                    EventType.of(30, ClosureAcknowledged.class),
                    EventType.of(31, ImrFindingRecorded.class),
                    EventType.of(32, EntryCorrected.class),
                    EventType.of(33, EntryRetracted.class),
                    EventType.of(34, RuleOverridden.class),
                    // what the law calls it; in the names of records the word data says nothing
                    new EventType(40, "personal-data-erased", 1, TextsErased.class));

    private static final List<EventType> STANDARD =
            Stream.of(
                            FIRST,
                            FactTypes.ALL,
                            SharingTypes.ALL,
                            ProcessTypes.ALL,
                            PeopleTypes.ALL,
                            ReviewTypes.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final EventCatalog CATALOG = new EventCatalog(STANDARD);

    private final List<EventType> types;
    private final Map<String, EventType> byText;
    private final Map<Integer, EventType> byNumber;
    private final Map<Class<?>, EventType> current;

    private EventCatalog(List<EventType> types) {
        this.types = types;
        this.byText =
                types.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(EventType::text, Function.identity()));
        this.byNumber =
                types.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        EventType::number, Function.identity()));
        this.current =
                types.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        EventType::record, Function.identity()));
    }

    public static EventCatalog standard() {
        return CATALOG;
    }

    public List<EventType> all() {
        return types;
    }

    /// The type with this text, such as `contact-recorded.v1`.
    public Optional<EventType> byText(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    public Optional<EventType> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    public EventType of(Event event) {
        EventType type = current.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException("not in the catalogue: " + event.getClass().getName());
        }
        return type;
    }
}
