package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.query.web.LabelledText;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.time.When;
import org.throughline.schema.time.WhenSyntax;
import tools.jackson.databind.JsonNode;

/// All that an entry holds, field by field, for people: what is not stated is said to be so. Other
/// entries, which it names by their ids, are left to the links.
final class RecordedFields {

    /// What every entry has is shown in a place of its own.
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "author",
                    "happened",
                    "recorded",
                    "subjects",
                    "contentStatus",
                    "record",
                    "sourceId",
                    "correlation",
                    "causation");

    private static final Set<String> KNOWER = Set.of("kind", "agency", "person", "part");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /// Where the name of a field is no words for people.
    private static final Map<String, String> LABELS =
            Map.of(
                    "Act", "What happened again and again",
                    "Child seen, degree", "Child seen",
                    "Count", "How many times",
                    "Quantifier", "How often",
                    "Retrospective, reason", "Why it was recorded afterwards");

    /// The same of words that are no fields.
    private static final Map<String, String> WORDS =
            Map.of(
                    "history-only", "recorded as history only",
                    "not-stated", "not stated");

    private final List<LabelledText> fields = new ArrayList<>();

    private RecordedFields() {}

    /// @param content the fields of a version as readers get them
    static List<LabelledText> of(JsonNode content) {
        RecordedFields found = new RecordedFields();
        content.properties().stream()
                .filter(each -> !ELSEWHERE.contains(each.getKey()))
                .forEach(each -> found.add(label(each.getKey()), each.getValue()));
        return List.copyOf(found.fields);
    }

    /// The agency's own record that an entry stands in, and where in it.
    static Optional<String> source(JsonNode content) {
        JsonNode record = content.path("record");
        String page = words(record.path("page"));
        String which =
                List.of(record.path("system"), record.path("id")).stream()
                        .map(RecordedFields::words)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
        String where = page.isEmpty() ? "" : "at " + page;
        return List.of(which, where).stream()
                .filter(each -> !each.isEmpty())
                .reduce((first, second) -> first + ", " + second);
    }

    private void add(String label, JsonNode value) {
        if (value.isObject() && !isOneText(value) && !isKnower(value)) {
            value.properties()
                    .forEach(each -> add(label + ", " + words(each.getKey()), each.getValue()));
        } else if (value.isArray() && value.valueStream().anyMatch(RecordedFields::isDeep)) {
            for (int index = 0; index < value.size(); index++) {
                add(label + " " + (index + 1), value.get(index));
            }
        } else {
            String text = words(value);
            if (!text.isEmpty()) {
                fields.add(new LabelledText(LABELS.getOrDefault(label, label), text));
            }
        }
    }

    private static boolean isDeep(JsonNode node) {
        return node.isObject() && !isOneText(node) && !isKnower(node);
    }

    private static boolean isOneText(JsonNode node) {
        return node.has("text") && node.has("about");
    }

    private static boolean isKnower(JsonNode node) {
        return node.has("kind") && node.propertyNames().stream().allMatch(KNOWER::contains);
    }

    private static String words(JsonNode node) {
        if (isOneText(node)) {
            return node.path("text").asString("");
        }
        if (node.isArray()) {
            return node.valueStream()
                    .map(RecordedFields::words)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining("; "));
        }
        if (node.isObject()) {
            return node.valueStream()
                    .filter(each -> !each.asString("").equals("agency"))
                    .map(RecordedFields::words)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return node.isString() ? word(node.stringValue("")) : node.asString("");
    }

    private static String word(String text) {
        if (ID.matcher(text).matches()) {
            return "";
        }
        String known = WORDS.get(text);
        if (known != null) {
            return known;
        }
        try {
            return WhenWords.inSentence(When.parse(text));
        } catch (WhenSyntax _) {
            return PersonWords.plain(text);
        }
    }

    private static String label(String field) {
        return PageAnswers.capital(words(field));
    }

    private static String words(String field) {
        return HUMP.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
