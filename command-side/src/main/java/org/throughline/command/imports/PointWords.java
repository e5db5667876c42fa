package org.throughline.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one date in the words of the United Kingdom: day, month, year. Nothing is made more
/// precise than it is said, and what can be taken in two ways is taken in none.
final class PointWords {

    static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.? )?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile(WEEKDAY + "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final Pattern SHORT =
            Pattern.compile(
                    WEEKDAY
                            + "(?:\\d{1,2}[/.-])?\\d{1,2}[/.-]'?\\d{2}|'?\\d{2}|(?:\\d{1,2} )?"
                            + MONTH
                            + " '?\\d{2}");
    private static final Pattern DAY =
            Pattern.compile(WEEKDAY + "(\\d{1,2}) " + MONTH + " (\\d{4})");
    private static final Pattern AMERICAN =
            Pattern.compile(WEEKDAY + MONTH + " (\\d{1,2}) (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + " (\\d{4})");
    private static final Pattern MONTHS =
            Pattern.compile(MONTH + " ?(?:/|or) ?" + MONTH + " (\\d{4})");
    private static final Pattern NUMBER_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_NUMBER = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern SPLIT_YEAR = Pattern.compile("\\d{4}[/.]\\d{1,2}|\\d{4}-\\d");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?(?:/|or) ?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WEEK =
            Pattern.compile("(?:w/c|wc|week commencing|week beginning|w/b) (.+)");

    private static final List<String> MONTHS_IN_ORDER =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private PointWords() {}

    /// Empty if it is no date at all.
    ///
    /// @param text in lower case, with single spaces
    static Optional<SaidDate.Point> read(String text) throws Unclear {
        try {
            Matcher week = WEEK.matcher(text);
            if (week.matches()) {
                return read(week.group(1)).flatMap(PointWords::week);
            }
            Optional<SaidDate.Point> partly = PartlyKnown.read(text);
            if (partly.isPresent()) {
                return partly;
            }
            Optional<SaidDate.Point> numbers = numbers(text);
            if (numbers.isPresent()) {
                return numbers;
            }
            Optional<SaidDate.Point> words = words(text);
            if (words.isPresent()) {
                return words;
            }
        } catch (DateTimeException _) {
            throw new Unclear(
                    "date-not-real", "There is no such day.", "Check the day and the month.");
        }
        if (SHORT.matcher(text).matches()) {
            throw twoDigitYear();
        }
        if (SPLIT_YEAR.matcher(text).matches()) {
            throw new Unclear(
                    "date-ambiguous",
                    "This can be a month, or two years.",
                    "Write April 2003, or 2003-2004.");
        }
        return Optional.empty();
    }

    static Unclear twoDigitYear() {
        return new Unclear(
                "two-digit-year",
                "The year has two digits, so the century is a guess.",
                "Write the year with four digits, as in 13/04/2008.");
    }

    private static Optional<SaidDate.Point> week(SaidDate.Point first) {
        String day = first.day();
        return day == null
                ? Optional.empty()
                : Optional.of(
                        SaidDate.Point.between(day, LocalDate.parse(day).plusDays(6).toString()));
    }

    private static Optional<SaidDate.Point> numbers(String text) throws Unclear {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(day(iso.group(1), number(iso.group(2)), iso.group(3)));
        }
        Matcher day = NUMBERS.matcher(text);
        if (day.matches()) {
            if (number(day.group(2)) > 12 && number(day.group(1)) <= 12) {
                throw new Unclear(
                        "month-and-day",
                        "The second number is the month, and there is none so high.",
                        "Write the day first, as in 13/04/2008.");
            }
            return Optional.of(day(day.group(3), number(day.group(2)), day.group(1)));
        }
        Matcher month = NUMBER_YEAR.matcher(text);
        if (month.matches()) {
            return Optional.of(month(month.group(2), number(month.group(1))));
        }
        Matcher year = YEAR_NUMBER.matcher(text);
        if (year.matches()) {
            return Optional.of(month(year.group(1), number(year.group(2))));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches() && years.group(1).compareTo(years.group(2)) < 0) {
            return Optional.of(SaidDate.Point.between(years.group(1), years.group(2)));
        }
        return YEAR.matcher(text).matches()
                ? Optional.of(SaidDate.Point.of(text))
                : Optional.empty();
    }

    private static Optional<SaidDate.Point> words(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return Optional.of(day(day.group(3), monthNumber(day.group(2)), day.group(1)));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            return Optional.of(
                    day(american.group(3), monthNumber(american.group(1)), american.group(2)));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return Optional.of(month(month.group(2), monthNumber(month.group(1))));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            YearMonth first = yearMonth(months.group(3), monthNumber(months.group(1)));
            YearMonth second = yearMonth(months.group(3), monthNumber(months.group(2)));
            return first.isBefore(second)
                    ? Optional.of(SaidDate.Point.between(first.toString(), second.toString()))
                    : Optional.empty();
        }
        return PartWords.read(text);
    }

    static int monthNumber(String word) {
        return MONTHS_IN_ORDER.indexOf(word.substring(0, 3)) + 1;
    }

    private static SaidDate.Point day(String year, int month, String day) {
        return SaidDate.Point.of(LocalDate.of(number(year), month, number(day)).toString());
    }

    private static SaidDate.Point month(String year, int month) {
        return SaidDate.Point.of(yearMonth(year, month).toString());
    }

    static YearMonth yearMonth(String year, int month) {
        return YearMonth.of(number(year), month);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
