package org.throughline.command.imports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day as chronologies give it.
final class TimeWords {

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))? ?(am|pm|hrs?|hours)?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2}) ?(?:hrs?|hours)?");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2}) ?(am|pm)");

    private TimeWords() {}

    /// `14:30`, or `14:30:05` if seconds are said.
    static String read(String cell) throws Unclear {
        String text =
                cell.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\b([ap])\\.m\\.?", "$1m")
                        .replaceAll("\\s+", " ");
        if (text.equals("noon") || text.equals("midday")) {
            return "12:00";
        }
        if (text.equals("midnight")) {
            throw new Unclear(
                    "time-ambiguous",
                    "Midnight can be the start or the end of the day.",
                    "Write 00:00 for its start, or 23:59.");
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            String half = clock.group(4) == null ? "" : clock.group(4);
            String seconds = clock.group(3) == null ? "" : clock.group(3);
            return time(clock.group(1), clock.group(2), seconds, half);
        }
        Matcher digits = FOUR_DIGITS.matcher(text);
        if (digits.matches()) {
            return time(digits.group(1), digits.group(2), "", "");
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.matches()) {
            return time(hour.group(1), "00", "", hour.group(2));
        }
        throw unreadable();
    }

    private static String time(String hour, String minute, String second, String half)
            throws Unclear {
        int hours = Integer.parseInt(hour);
        boolean halved = half.equals("am") || half.equals("pm");
        if (halved && (hours < 1 || (hours > 12 && half.equals("am")))) {
            throw unreadable();
        }
        if (halved && hours <= 12) {
            hours = hours % 12 + (half.equals("pm") ? 12 : 0);
        }
        if (hours > 23
                || minute.compareTo("59") > 0
                || (!second.isEmpty() && second.compareTo("59") > 0)) {
            throw unreadable();
        }
        return "%02d:%s%s".formatted(hours, minute, second.isEmpty() ? "" : ":" + second);
    }

    private static Unclear unreadable() {
        return new Unclear(
                "time-unreadable",
                "This is no time of day.",
                "Write 14:30 or 2.30pm, or leave it empty and say it in event.");
    }
}
