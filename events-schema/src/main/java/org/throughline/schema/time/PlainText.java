package org.throughline.schema.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Reads what most times of a log look like, a day or a minute or second of one, digit by digit.
/// Null for everything else, and for what the calendar does not have: those who know all forms
/// decide.
final class PlainText {

    private static final int DAY = 10;
    private static final int MINUTE = 16;
    private static final int SECOND = 19;

    private PlainText() {}

    /// `2008-04-14`
    static @Nullable LocalDate day(String text) {
        return text.length() == DAY ? dayOf(text) : null;
    }

    private static @Nullable LocalDate dayOf(String text) {
        int century = two(text, 0);
        int year = two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        if ((century | year | month | day) < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(100 * century + year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// `2008-04-14T08:30` or `2008-04-14T08:30:00`, either with `Z` behind it or without.
    static @Nullable LocalDateTime time(String text) {
        int length = text.length() - (text.endsWith("Z") ? 1 : 0);
        boolean seconds = length == SECOND;
        if (!(seconds || length == MINUTE) || text.charAt(DAY) != 'T' || text.charAt(13) != ':') {
            return null;
        }
        LocalDate day = dayOf(text);
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = seconds ? two(text, 17) : 0;
        boolean wrong = (hour | minute | second) < 0 || (seconds && text.charAt(MINUTE) != ':');
        if (day == null || wrong || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return day.atTime(hour, minute, second);
    }

    /// Whether a text that [#time] reads has seconds.
    static boolean hasSeconds(String text) {
        return text.length() >= SECOND;
    }

    /// The number of two digits, or -1.
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }
}
