package org.throughline.command.intake;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;

/// The first steps of the intake: a CloudEvent whose type is known, from a registered agency, that
/// is the caller's.
final class Reception {

    private static final Pattern TYPE =
            Pattern.compile("org[.]throughline[.]([a-z0-9-]{1,80})[.]v[0-9]{1,4}");

    /// By the type of their CloudEvents.
    private final Map<String, EventType> submittable;

    private final Agencies agencies;
    private final ForgedSources forged;

    Reception(EventCatalog catalog, Agencies agencies, ForgedSources forged) {
        this.submittable =
                catalog.all().stream()
                        .filter(type -> type.submittable() && type.ofCase())
                        .collect(Collectors.toMap(EventType::cloudEventType, Function.identity()));
        this.agencies = agencies;
        this.forged = forged;
    }

    /// @throws NotAccepted if it is anything else
    Submission receive(int item, JsonNode event, Caller caller) {
        Envelope.Attributes attributes = new Envelope(item, event).read();
        EventType type = type(item, attributes.type());
        if (agencies.find(attributes.source()).isEmpty()) {
            throw Trouble.UNKNOWN_AGENCY.at(
                    item,
                    "/source",
                    "This agency is not registered here.",
                    "Check its id; an administrator can register it.");
        }
        if (!caller.speaksFor(attributes.source())) {
            forged.refused(caller, attributes.subject());
            throw Trouble.SOURCE_NOT_YOURS.at(
                    item,
                    "/source",
                    "An account records for its own agency alone.",
                    "Send it with an account of that agency.");
        }
        return new Submission(
                item,
                type,
                attributes.source(),
                attributes.id(),
                attributes.subject(),
                attributes.data());
    }

    private EventType type(int item, String text) {
        EventType known = submittable.get(text);
        if (known != null) {
            return known;
        }
        Matcher named = TYPE.matcher(text);
        if (named.matches()) {
            String name = named.group(1);
            if (submittable.values().stream().anyMatch(type -> type.name().equals(name))) {
                throw Trouble.UNKNOWN_VERSION.at(
                        item,
                        "/type",
                        "The type is known, this version of it is not.",
                        "Use a version of the list of schemas, GET /api/v1/schemas.");
            }
        }
        throw Trouble.UNKNOWN_TYPE.at(
                item,
                "/type",
                "No event of this type can be submitted.",
                "Use a type of the list of schemas, GET /api/v1/schemas.");
    }
}
