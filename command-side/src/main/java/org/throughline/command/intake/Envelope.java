package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The attributes of one CloudEvent (1.0, §3), read strictly; all that is wrong is told at once.
final class Envelope {

    private static final int LONGEST_ID = 200;
    private static final Pattern JSON_TYPE =
            Pattern.compile(
                    "application/json(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

    private final int item;
    private final JsonNode event;
    private final List<InputError> errors = new ArrayList<>();

    Envelope(int item, JsonNode event) {
        this.item = item;
        this.event = event;
    }

    /// What a CloudEvent says around its data.
    record Attributes(String type, AgencyId source, String id, CaseId subject, JsonNode data) {}

    Attributes read() {
        if (!event.isObject()) {
            wrong("", "not-an-object", "An event is a JSON object.", "Send a CloudEvent as JSON.");
            throw invalid();
        }
        member("specversion", text -> text.equals("1.0") ? text : null, "Send \"1.0\".");
        String type = member("type", text -> text, "Send org.throughline.{name}.v{version}.");
        AgencyId source =
                member("source", parsed(AgencyId::ofSource), "Send urn:agency:{id of the agency}.");
        String id =
                member(
                        "id",
                        text -> isId(text) ? text : null,
                        "Send the agency's own id: 1 to 200 characters, no control characters.");
        CaseId subject = member("subject", parsed(Envelope::caseOf), "Send case/{id of the case}.");
        JsonNode data = data();
        if (type == null
                || source == null
                || id == null
                || subject == null
                || data == null
                || !errors.isEmpty()) {
            throw invalid();
        }
        return new Attributes(type, source, id, subject, data);
    }

    private @Nullable JsonNode data() {
        JsonNode contentType = event.get("datacontenttype");
        if (contentType != null && !JSON_TYPE.matcher(contentType.stringValue("")).matches()) {
            wrong(
                    "/datacontenttype",
                    "not-valid",
                    "The data is not said to be JSON.",
                    "Send application/json, or leave it out.");
        }
        if (event.has("data_base64")) {
            wrong("/data_base64", "not-valid", "The data is JSON.", "Send it as data.");
        }
        Optional<String> recorded = time();
        if (!(event.get("data") instanceof ObjectNode data)) {
            wrong("/data", "not-an-object", "The data is an object.", "See the type's schema.");
            return null;
        }
        if (recorded.isEmpty() || data.has("recorded")) {
            return data;
        }
        return data.deepCopy().put("recorded", recorded.get());
    }

    /// CloudEvents' time stands in for a missing `recorded`.
    private Optional<String> time() {
        JsonNode time = event.get("time");
        if (time == null) {
            return Optional.empty();
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(time.stringValue(""));
            return Optional.of(instant.toInstant().truncatedTo(ChronoUnit.MICROS).toString());
        } catch (DateTimeException _) {
            wrong(
                    "/time",
                    "not-valid",
                    "A time is an instant as in RFC 3339.",
                    "Send it as 2008-04-14T08:30:00Z.");
            return Optional.empty();
        }
    }

    private <T> @Nullable T member(String name, Function<String, @Nullable T> reader, String hint) {
        JsonNode value = event.get(name);
        if (value == null) {
            wrong("/" + name, "missing", "A CloudEvent has this attribute.", hint);
            return null;
        }
        T read = value.isString() ? reader.apply(value.stringValue()) : null;
        if (read == null) {
            wrong("/" + name, "not-valid", "The attribute has another form.", hint);
        }
        return read;
    }

    private static <T> Function<String, @Nullable T> parsed(Function<String, T> parser) {
        return text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException _) {
                return null;
            }
        };
    }

    private static CaseId caseOf(String subject) {
        if (!subject.startsWith("case/")) {
            throw new IllegalArgumentException("not a case");
        }
        return CaseId.of(subject.substring("case/".length()));
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ID
                && UTF_8.newEncoder().canEncode(text)
                && text.chars().noneMatch(Character::isISOControl);
    }

    private void wrong(String pointer, String code, String detail, String hint) {
        errors.add(new InputError(item, pointer, code, detail, hint));
    }

    private NotAccepted invalid() {
        return new NotAccepted(
                Trouble.INVALID_EVENT.problem("It is not a CloudEvent for this log.", errors));
    }
}
