package org.throughline.query.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.time.When;

/// Says above a view whose knowledge of what time it shows, and warns where it shows what nobody
/// had then.
///
/// @param shown absent if everything is shown, as it is now
public record LensWords(@Nullable String shown, List<String> warnings) {

    static LensWords of(Filter filter, List<Choice> knowers) {
        List<String> parts = new ArrayList<>();
        if (filter.has("left") && filter.has("right")) {
            parts.add(two(filter));
        }
        if (filter.has("known")) {
            parts.add("as known on " + time(filter.valueOf("known")));
        }
        if (filter.has("by")) {
            parts.add("by " + name(filter.valueOf("by"), knowers));
        }
        if (filter.has("ledger")) {
            parts.add("the record as it stood at " + ledger(filter.valueOf("ledger")));
        }
        if (filter.has("from")) {
            parts.add("happened from " + time(filter.valueOf("from")));
        }
        if (filter.has("to")) {
            parts.add("happened to " + time(filter.valueOf("to")));
        }
        String shown = parts.isEmpty() ? null : "Shown here: " + String.join(", ", parts) + ".";
        return new LensWords(shown, warnings(filter));
    }

    /// The same where the page itself says what there is to warn of.
    public LensWords withoutWarnings() {
        return new LensWords(shown, List.of());
    }

    private static String two(Filter filter) {
        String left = filter.valueOf("left");
        String right = filter.valueOf("right");
        return filter.valueOf("axis").equals("ledger")
                ? "from the record as it stood at %s to that at %s"
                        .formatted(ledger(left), ledger(right))
                : "from what was known on %s to what was known on %s"
                        .formatted(time(left), time(right));
    }

    private static String ledger(String value) {
        boolean position = value.chars().allMatch(each -> each >= '0' && each <= '9');
        return position ? "position " + value : time(value);
    }

    /// In words; as it was typed if it is no time.
    private static String time(String value) {
        try {
            return WhenWords.inSentence(When.parse(value));
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    private static List<String> warnings(Filter filter) {
        List<String> warnings = new ArrayList<>();
        if (filter.has("known") && !filter.has("by")) {
            warnings.add("This is what all of them together had; nobody held this.");
        }
        if (filter.hindsight()) {
            warnings.add("With hindsight: this includes what was learned later.");
        }
        return warnings;
    }

    private static String name(String value, List<Choice> knowers) {
        return knowers.stream()
                .filter(knower -> knower.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElseGet(() -> agency(value));
    }

    private static String agency(String value) {
        try {
            return PersonWords.of(AgencyId.of(value));
        } catch (IllegalArgumentException _) {
            return value;
        }
    }
}
