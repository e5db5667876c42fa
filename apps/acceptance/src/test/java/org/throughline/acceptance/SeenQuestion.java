package org.throughline.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;
import tools.jackson.databind.JsonNode;

/// As of when something was asked for, in words that can be compared: worked out from an address,
/// or told by the access log.
final class SeenQuestion {

    private static final List<String> NAMES =
            List.of("known", "by", "ledger", "from", "to", "hindsight", "after", "limit");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern KNOWER =
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final ZoneId UK = ZoneId.of("Europe/London");

    private SeenQuestion() {}

    /// The time, the period and whose knowledge an address asks for; nothing if it cannot be read.
    ///
    /// @param own the agency whose knowledge is asked for, whatever the address says; or nothing
    static String of(Map<String, List<String>> asked, String own, Set<String> registered) {
        Map<String, String> words = new TreeMap<>();
        try {
            for (Map.Entry<String, List<String>> each : asked.entrySet()) {
                require(NAMES.contains(each.getKey()) && each.getValue().size() == 1);
                String value = each.getValue().getFirst().strip();
                if (!value.isEmpty()) {
                    require(value.length() <= 200);
                    put(words, each.getKey(), value, registered);
                }
            }
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return "";
        }
        if (!own.isEmpty()) {
            words.put("by", knower("agency", own, ""));
        }
        return words.isEmpty() ? "" : words.toString();
    }

    private static void put(
            Map<String, String> words, String name, String value, Set<String> registered) {
        switch (name) {
            case "known" -> time(words, name, last(value));
            case "from" -> time(words, name, begin(value));
            case "to" -> time(words, name, end(value));
            case "ledger" -> {
                if (value.matches("[0-9]{1,18}")) {
                    words.put(name, Long.toString(Long.parseLong(value)));
                } else {
                    time(words, "ledgerTime", Instant.parse(value));
                }
            }
            case "by" -> {
                require(KNOWER.matcher(value).matches());
                words.put(name, knower(value, registered));
            }
            case "hindsight" -> {
                require(value.equals("show"));
                words.put(name, value);
            }
            case "after" -> require(value.matches("[0-9]{1,18}\\.[0-9]{1,9}"));
            default -> {
                int limit = Integer.parseInt(value);
                require(limit >= 1 && limit <= 1000);
            }
        }
    }

    private static void require(boolean readable) {
        if (!readable) {
            throw new IllegalArgumentException("not read");
        }
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private static LocalDate first(String text) {
        return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
    }

    private static Instant begin(String text) {
        return isDay(text) ? first(text).atStartOfDay(UK).toInstant() : Instant.parse(text);
    }

    private static Instant last(String text) {
        return isDay(text) ? end(text).minus(1, ChronoUnit.MICROS) : Instant.parse(text);
    }

    private static Instant end(String text) {
        if (!isDay(text)) {
            return Instant.parse(text);
        }
        LocalDate first = first(text);
        LocalDate next =
                switch (text.length()) {
                    case 4 -> first.plusYears(1);
                    case 7 -> first.plusMonths(1);
                    default -> first.plusDays(1);
                };
        return next.atStartOfDay(UK).toInstant();
    }

    /// What no event can state is told by none.
    private static void time(Map<String, String> words, String name, Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.MICROS).toString();
        try {
            When.parse(text);
            words.put(name, text);
        } catch (IllegalArgumentException _) {
            // too early or too late
        }
    }

    private static String knower(String key, Set<String> registered) {
        String[] parts = key.split(":", 2);
        String of = parts.length == 2 ? parts[1] : "";
        return kind(parts[0])
                .map(kind -> knower(kind, registered.contains(of) ? of : "", person(of)))
                .orElseGet(
                        () -> knower("agency", registered.contains(parts[0]) ? parts[0] : "", ""));
    }

    private static Optional<String> kind(String text) {
        try {
            return Optional.of(Kebab.text(Kebab.of(KnowerKind.class, text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String person(String text) {
        try {
            return PersonId.of(text).text();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String knower(String kind, String agency, String person) {
        return kind + ":" + agency + ":" + person;
    }

    /// The same as a row of the log tells it.
    static String of(JsonNode asOf) {
        Map<String, String> words = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : asOf.properties()) {
            JsonNode value = each.getValue();
            words.put(
                    each.getKey(),
                    switch (each.getKey()) {
                        case "by" ->
                                knower(
                                        value.path("kind").asString(""),
                                        value.path("agency").asString(""),
                                        value.path("person").asString(""));
                        case "known", "ledgerTime", "from", "to" ->
                                Instant.parse(value.asString("")).toString();
                        default -> value.asString("");
                    });
        }
        return words.isEmpty() ? "" : words.toString();
    }
}
