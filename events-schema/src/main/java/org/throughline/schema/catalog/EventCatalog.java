package org.throughline.schema.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
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

/// The types of events, each version with its number, name and record. A version is never changed
/// and never removed; a new one is added with a number of its own.
public final class EventCatalog {

    private static final List<EventType> STANDARD =
            List.of(
                    type(1, AgencyRegistered.class),
                    type(10, CaseOpened.class),
                    type(11, PersonIdentified.class),
                    type(12, RelationshipAsserted.class),
                    type(13, InvolvementStarted.class),
                    type(14, InvolvementEnded.class),
                    type(15, ContactRecorded.class),
                    type(16, ConcernLogged.class),
                    type(17, DisclosureMade.class),
                    type(18, ReferralMade.class),
                    type(19, ReferralDecided.class),
                    type(20, InformationSent.class),
                    type(21, InformationOpened.class),
                    type(22, KnowledgeStated.class),
                    type(23, PatternStated.class),
                    type(24, MeetingHeld.class),
                    type(25, ClosureProposed.class),
                    type(26, AgencyConsulted.class),
                    type(27, ConsultationAnswered.class),
                    type(28, CaseClosed.class),
                    type(29, ClosureNotified.class),
                    type(30, ClosureAcknowledged.class),
                    type(31, ImrFindingRecorded.class),
                    type(32, EntryCorrected.class),
                    type(33, EntryRetracted.class),
                    type(34, RuleOverridden.class));

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
        return new EventCatalog(STANDARD);
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

    private static EventType type(int number, Class<? extends Record> record) {
        String kebab =
                record.getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        return new EventType(number, kebab, 1, record);
    }
}
