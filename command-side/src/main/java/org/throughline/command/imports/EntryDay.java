package org.throughline.command.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.schema.time.When;

/// An entry of some type that happened on some day. Two of an agency's in one case can be the same
/// one.
///
/// @param type as `note-recorded.v1`
/// @param day as `2008-04-13`
public record EntryDay(String type, String day) {

    private static final Pattern ONE_DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[^/,]*)?[?~%]?");

    /// Empty unless it happened on one day, doubted or not.
    public static Optional<EntryDay> of(String type, When happened) {
        Matcher day = ONE_DAY.matcher(happened.text());
        return day.matches() ? Optional.of(new EntryDay(type, day.group(1))) : Optional.empty();
    }
}
