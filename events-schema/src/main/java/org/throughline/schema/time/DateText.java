package org.throughline.schema.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a year, month or day, its unspecified digits and its EDTF qualifier.
final class DateText {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([~?%])?");
    private static final Pattern X_ONLY_AT_THE_END = Pattern.compile("[0-9]{2}[0-9-]*[X-]*");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final int DAYS_AROUND_AN_APPROXIMATE_DAY = 3;

    private DateText() {}

    static Moment read(String text) {
        LocalDate plain = PlainText.day(text);
        if (plain != null) {
            requireYear(plain.getYear());
            return moment(text, plain, plain, false, false);
        }
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new WhenSyntax(
                    "write a date as 2008, 2008-04 or 2008-04-13, a span as 2001-04/2008-07,"
                            + " a choice as [2008-03..2008-04], or not-stated");
        }
        String qualifier = Optional.ofNullable(matcher.group(4)).orElse("");
        String date = text.substring(0, text.length() - qualifier.length());
        boolean approximate = qualifier.equals("~") || qualifier.equals("%");
        boolean masked = date.indexOf('X') >= 0;
        if (masked && (approximate || !X_ONLY_AT_THE_END.matcher(date).matches())) {
            throw new WhenSyntax(
                    "X stands for unknown last digits, as in 200X or 2008-XX, and takes no ~ or %");
        }
        LocalDate first = first(matcher);
        LocalDate last = last(matcher, first);
        if (approximate) {
            first = widened(matcher, first, -1);
            last = widened(matcher, last, 1);
        }
        boolean uncertain = qualifier.equals("?") || qualifier.equals("%");
        return moment(text, first, last, approximate, uncertain);
    }

    private static Moment moment(
            String text, LocalDate first, LocalDate last, boolean approximate, boolean uncertain) {
        Stretch stretch = new Stretch(Ticks.startOf(first), Ticks.startOf(last.plusDays(1)) - 1);
        return new Moment(text, List.of(stretch), approximate, uncertain);
    }

    static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WhenSyntax("a year lies between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    private static LocalDate first(Matcher matcher) {
        int year = lowest(matcher.group(1));
        int month = part(matcher, 2).map(text -> Math.max(1, lowest(text))).orElse(1);
        int day = part(matcher, 3).map(text -> Math.max(1, lowest(text))).orElse(1);
        requireYear(year);
        if (month > 12) {
            throw new WhenSyntax(
                    "months run from 01 to 12; for a season write a choice of months, [2008-03..2008-05]");
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new WhenSyntax("the month has no such day");
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalDate last(Matcher matcher, LocalDate first) {
        int year = highest(matcher.group(1));
        int month = part(matcher, 2).map(text -> Math.min(12, highest(text))).orElse(12);
        requireYear(year);
        requireReached(first.getMonthValue() <= month);
        YearMonth in = YearMonth.of(year, month);
        int day =
                part(matcher, 3)
                        .map(text -> Math.min(in.lengthOfMonth(), highest(text)))
                        .orElse(in.lengthOfMonth());
        requireReached(day >= 1 && !in.atDay(day).isBefore(first));
        return in.atDay(day);
    }

    private static void requireReached(boolean reached) {
        if (!reached) {
            throw new WhenSyntax("months run from 01 to 12 and days from 01");
        }
    }

    /// By the unit that the date is stated in.
    private static LocalDate widened(Matcher matcher, LocalDate date, int direction) {
        if (matcher.group(2) == null) {
            return date.plusYears(direction);
        }
        if (matcher.group(3) == null) {
            YearMonth month = YearMonth.from(date).plusMonths(direction);
            return direction < 0 ? month.atDay(1) : month.atEndOfMonth();
        }
        return date.plusDays((long) direction * DAYS_AROUND_AN_APPROXIMATE_DAY);
    }

    private static Optional<String> part(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group));
    }

    private static int lowest(String digits) {
        return Integer.parseInt(digits.replace('X', '0'));
    }

    private static int highest(String digits) {
        return Integer.parseInt(digits.replace('X', '9'));
    }
}
