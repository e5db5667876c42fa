package org.throughline.command.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The preferences of a request by their names, RFC 7240 §2. What does not have their form is
/// passed over; of two with one name the first counts.
final class Prefer {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final String SPACE = "[ \t]*+";
    private static final String VALUE =
            "(?:%2$s=%2$s(%1$s|%3$s))?+".formatted(TOKEN, SPACE, QUOTED);
    private static final Pattern PREFERENCE =
            Pattern.compile(
                    "(%1$s)%2$s(?:%3$s;%3$s(?:%1$s%2$s)?+)*+".formatted(TOKEN, VALUE, SPACE));

    /// What stands between commas, which may be in quotes.
    private static final Pattern ELEMENT = Pattern.compile("(?:[^\",]|" + QUOTED + ")++");

    private final Map<String, String> values = new HashMap<>();

    /// @param headers the fields `Prefer`, in order
    Prefer(List<String> headers) {
        headers.forEach(
                header -> ELEMENT.matcher(header).results().forEach(one -> add(one.group())));
    }

    private void add(String element) {
        Matcher read = PREFERENCE.matcher(element.strip());
        if (read.matches()) {
            String value = read.group(2) == null ? "" : read.group(2);
            values.putIfAbsent(read.group(1).toLowerCase(Locale.ROOT), unquoted(value));
        }
    }

    private static String unquoted(String word) {
        return word.startsWith("\"")
                ? word.substring(1, word.length() - 1).replaceAll("\\\\(.)", "$1")
                : word;
    }

    /// The value of a preference, empty text if it has none.
    ///
    /// @param name in lower case
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
