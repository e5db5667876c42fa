package org.throughline.command.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.ErasureGround;
import org.throughline.schema.cases.amendment.ErasureRequester;
import tools.jackson.databind.JsonNode;

/// Reads what is asked for, strictly; all that is wrong is told at once, and no value of it.
final class ErasureReader {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 50;
    private static final Set<String> FIELDS =
            Set.of("id", "people", "decidedBy", "requestedBy", "ground", "names", "replacements");

    private final JsonNode body;
    private final List<InputError> errors = new ArrayList<>();

    private ErasureReader(JsonNode body) {
        this.body = body;
    }

    /// @throws NotAccepted naming everything that is wrong
    static ErasureRequest read(JsonNode body) {
        return new ErasureReader(body).request();
    }

    private ErasureRequest request() {
        body.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(_ -> wrong("", "unknown-field", "Leave out what is not described."));
        String id = one("id", ErasureReader::id, "Send an id of your own, at most 200 characters.");
        Set<PersonId> people =
                many("people", PersonId::of, "Send ids of people of the case, such as mother.");
        AgencyId decidedBy = one("decidedBy", AgencyId::of, "Send the id of an agency.");
        ErasureRequester by =
                one(
                        "requestedBy",
                        text -> Kebab.of(ErasureRequester.class, text),
                        "Send a word of the schema of personal-data-erased.");
        ErasureGround ground =
                one(
                        "ground",
                        text -> Kebab.of(ErasureGround.class, text),
                        "Send a word of the schema of personal-data-erased.");
        Set<String> names = many("names", ErasureReader::name, "Send names as strings.");
        List<JsonNode> replacements = list("replacements", _ -> true);
        if (people.isEmpty() && errors.isEmpty()) {
            wrong("/people", "missing", "Name at least one person.");
        }
        if (!errors.isEmpty()) {
            throw new NotAccepted(
                    Trouble.INVALID_EVENT.problem("An erasure says who and why.", errors));
        }
        return new ErasureRequest(
                Objects.requireNonNull(id),
                people,
                Objects.requireNonNull(decidedBy),
                Objects.requireNonNull(by),
                Objects.requireNonNull(ground),
                names,
                replacements);
    }

    private static String id(String text) {
        return checked(text, LONGEST_ID);
    }

    private static String name(String text) {
        return checked(text, LONGEST_NAME);
    }

    private static String checked(String text, int longest) {
        if (text.isBlank()
                || text.length() > longest
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a short text");
        }
        return text;
    }

    private <T> @Nullable T one(String name, Function<String, T> reader, String hint) {
        JsonNode value = body.path(name);
        T read = value.isString() ? read(value, reader) : null;
        if (read == null) {
            wrong("/" + name, value.isMissingNode() ? "missing" : "not-valid", hint);
        }
        return read;
    }

    private <T> Set<T> many(String name, Function<String, T> reader, String hint) {
        Set<T> all = new LinkedHashSet<>();
        for (JsonNode value : list(name, JsonNode::isString)) {
            T read = read(value, reader);
            if (read == null) {
                wrong("/" + name, "not-valid", hint);
                return all;
            }
            all.add(read);
        }
        return all;
    }

    private List<JsonNode> list(String name, Predicate<JsonNode> kind) {
        JsonNode list = body.path(name);
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        if ((!list.isMissingNode() && !list.isArray())
                || items.size() > MOST
                || !items.stream().allMatch(kind)) {
            wrong("/" + name, "not-valid", "Send a list of at most 50.");
            return List.of();
        }
        return items;
    }

    private static <T> @Nullable T read(JsonNode value, Function<String, T> reader) {
        try {
            return reader.apply(value.stringValue());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private void wrong(String pointer, String code, String hint) {
        errors.add(new InputError(0, pointer, code, "This is not as it has to be.", hint));
    }
}
