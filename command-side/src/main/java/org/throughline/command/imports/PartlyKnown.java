package org.throughline.command.imports;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.command.imports.SaidDate.Among;
import org.throughline.command.imports.SaidDate.Point;

/// Dates with a place left open, as people write them: `??/04/2008`, `xx.xx.2008`, `00/04/2008`,
/// `2008-04-??`, `200?`. They are as precise as what is known. Between dashes a place is open only
/// with two marks: `?-2005` can be a span.
final class PartlyKnown {

    private static final String TWO = "(?:\\?\\?|xx|__|--|00|dd|mm)";
    private static final String OPEN = "(?:" + TWO + "|[?x_0-])";
    private static final String OR_NUMBER = "(?:" + OPEN + "|\\d{1,2})";
    private static final String SLASH = " ?[/.] ?";

    /// A day beside a month that is not known does not say when in the year it was.
    private static final List<Pattern> OF_YEAR =
            patterns(
                    "(?:" + OR_NUMBER + SLASH + ")?" + OPEN + SLASH + "(\\d{4})",
                    "(?:" + TWO + "|\\d{1,2})-" + TWO + "-(\\d{4})",
                    "(\\d{4})-" + TWO + "-(?:" + TWO + "|\\d{2})",
                    // not 1999-00, which can be two years
                    "(\\d{4})-(?:\\?\\?|xx|__|mm)");

    private static final List<Pattern> OF_MONTH =
            patterns(
                    OPEN + "?" + SLASH + "(?<month>\\d{1,2})" + SLASH + "(?<year>\\d{4})",
                    TWO + "-(?<month>\\d{1,2})-(?<year>\\d{4})",
                    "(?<year>\\d{4})-(?<month>\\d{2})-" + TWO);
    private static final Pattern IN_WORDS =
            Pattern.compile(TWO + "[ /.-]" + PointWords.MONTH + "[ /.-](\\d{4})");
    private static final List<Pattern> SHORT_YEAR =
            patterns(
                    OPEN + "?" + SLASH + OR_NUMBER + SLASH + "\\d{2}",
                    "\\d{1,2}" + SLASH + OPEN + SLASH + "\\d{2}",
                    TWO + "-\\d{1,2}-\\d{2}");
    private static final Pattern OF_DECADE = Pattern.compile("(\\d{3})[?x_]");
    private static final Pattern OF_CENTURY = Pattern.compile("(\\d{2})(?:\\?\\?|xx|__)");
    private static final List<Pattern> NOTHING =
            patterns(
                    OPEN + SLASH + OPEN + SLASH + "(?:\\?{1,4}|x{1,4}|_{1,4}|-{1,4}|0000|yyyy)",
                    TWO + "-" + TWO + "-(?:\\?{2,4}|xx(?:xx)?|____|0000|yyyy)",
                    "(?:\\?{4}|xxxx|0000)-" + TWO + "-" + TWO,
                    "\\?{3,}");

    private PartlyKnown() {}

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }

    /// Whether each place is left open.
    static boolean nothing(String text) {
        return matched(NOTHING, text).isPresent();
    }

    /// Whether a place is left open, and what is known is a date.
    static boolean is(String text) {
        try {
            return read(text).isPresent();
        } catch (Unclear | DateTimeException _) {
            return false;
        }
    }

    /// Empty if no place is left open.
    ///
    /// @param text in lower case, with single spaces
    /// @throws DateTimeException if there is no such month
    static Optional<Point> read(String text) throws Unclear {
        if (matched(SHORT_YEAR, text).isPresent()) {
            throw PointWords.twoDigitYear();
        }
        Optional<Matcher> year = matched(OF_YEAR, text);
        if (year.isPresent()) {
            return Optional.of(known(year.get().group(1)));
        }
        Optional<Matcher> month = matched(OF_MONTH, text);
        if (month.isPresent()) {
            int number = Integer.parseInt(month.get().group("month"));
            return Optional.of(ofMonth(month.get().group("year"), number));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(ofMonth(words.group(2), PointWords.monthNumber(words.group(1))));
        }
        Matcher decade = OF_DECADE.matcher(text);
        if (decade.matches()) {
            return Optional.of(Point.between(decade.group(1) + "0", decade.group(1) + "9"));
        }
        Matcher century = OF_CENTURY.matcher(text);
        return century.matches()
                ? Optional.of(Point.between(century.group(1) + "00", century.group(1) + "99"))
                : Optional.empty();
    }

    private static Optional<Matcher> matched(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Point ofMonth(String year, int month) {
        return known(PointWords.yearMonth(year, month).toString());
    }

    /// Its words say more than is kept: which day it was, or that somebody left it open.
    private static Point known(String date) {
        return new Point(List.of(new Among(date, date)), false, false, true);
    }
}
