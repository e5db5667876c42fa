package org.throughline.command.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.command.imports.SaidDate.Lasting;
import org.throughline.command.imports.SaidDate.Point;
import org.throughline.command.imports.SaidDate.Silent;

/// Reads a date as chronologies give it: precise or not, doubted, lasting, or not there.
final class DateWords {

    private static final Set<String> SILENT =
            Set.of(
                    "",
                    "?",
                    "??",
                    "-",
                    "unknown",
                    "not known",
                    "n/k",
                    "nk",
                    "not stated",
                    "not recorded",
                    "undated",
                    "no date",
                    "n/a",
                    "tbc",
                    "date unknown");
    private static final Set<String> GOES_ON =
            Set.of(
                    "ongoing",
                    "on going",
                    "on-going",
                    "present",
                    "to date",
                    "date",
                    "now",
                    "current",
                    "continuing");
    private static final Pattern DOUBT_BEFORE =
            Pattern.compile(
                    "(?:\\(\\?\\)|\\[\\?\\]|\\?+|possibly|probably|perhaps|uncertain:?|unsure:?) ?(.+)");
    private static final Pattern DOUBT_AFTER =
            Pattern.compile("(.+?) ?(?:\\(\\?\\)|\\[\\?\\]|\\?+|\\(?(?:uncertain|unsure|tbc)\\)?)");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:~|c(?:a|irca)?\\.? ?(?=\\S)|about |around |roughly |approx(?:imately)?\\.? ?"
                            + "|est(?:imated)?\\.? ?)(.+)");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2}) ?(?:-|to|and) ?(\\d{1,2})((?:[/.-]| )\\D*\\d.*)");
    private static final Pattern MONTHS =
            Pattern.compile(PointWords.MONTH + " ?(?:-|to|and) ?" + PointWords.MONTH + " (\\d{4})");
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)");
    private static final Pattern FROM_ON =
            Pattern.compile("(?:since|from) (.+?)(?: on| onwards?)?|(.+?) onwards?");
    private static final Pattern BEFORE =
            Pattern.compile("(?:before|by|prior to|no later than|pre-?) ?(.+)");
    private static final Pattern AFTER = Pattern.compile("(?:after|post-?) ?(.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|up to) (.+)");
    private static final Pattern SPAN =
            Pattern.compile("(?:from )?(.+?)(?: to | until | till | up to | - )(.+)");
    private static final Pattern TIGHT_SPAN = Pattern.compile("([^-]*\\d{4})-([^-]+)");

    private DateWords() {}

    static SaidDate read(String cell) throws Unclear {
        String text = normal(cell);
        if (SILENT.contains(text) || PartlyKnown.nothing(text)) {
            return new Silent();
        }
        Optional<? extends SaidDate> found = date(text);
        if (found.isEmpty()) {
            throw new Unclear(
                    "date-unreadable",
                    "This is no date that can be read.",
                    "Write 13/04/2008, April 2008, 2008, c. 2003, spring 2007, 2003-2005, or ? if it is not"
                            + " stated.");
        }
        return found.get();
    }

    static boolean goesOn(String cell) {
        return GOES_ON.contains(normal(cell));
    }

    static String normal(String cell) {
        return cell.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\u2019", "'")
                .replaceAll("\\b(\\d{1,2})(?:st|nd|rd|th)\\b( of)?", "$1")
                .replace(",", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<? extends SaidDate> date(String text) throws Unclear {
        Optional<Point> point = point(text);
        if (point.isPresent()) {
            return point;
        }
        Optional<Lasting> lasting = lasting(text);
        return lasting.isPresent() ? lasting : bounded(text);
    }

    /// One date, with the doubts about it.
    private static Optional<Point> point(String text) throws Unclear {
        Optional<Point> plain = PointWords.read(text);
        if (plain.isPresent()) {
            return plain;
        }
        for (Pattern doubt : new Pattern[] {DOUBT_BEFORE, DOUBT_AFTER}) {
            Matcher matcher = doubt.matcher(text);
            if (matcher.matches()) {
                return point(matcher.group(1)).map(point -> point.marked(false, true));
            }
        }
        Matcher about = ABOUT.matcher(text);
        return about.matches()
                ? point(about.group(1).strip()).map(point -> point.marked(true, false))
                : Optional.empty();
    }

    private static Optional<Lasting> lasting(String text) throws Unclear {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return lasting(days.group(1) + days.group(3), days.group(2) + days.group(3));
        }
        Matcher months = MONTHS.matcher(text);
        if (months.matches()) {
            String year = " " + months.group(3);
            return lasting(months.group(1) + year, months.group(2) + year);
        }
        for (Pattern span : new Pattern[] {SPAN, TIGHT_SPAN}) {
            Matcher matcher = span.matcher(text);
            if (matcher.matches()) {
                Optional<Lasting> found = lasting(matcher.group(1), matcher.group(2));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Matcher from = FROM_ON.matcher(text);
        if (from.matches()) {
            String start = from.group(1) == null ? from.group(2) : from.group(1);
            return point(start).map(point -> new Lasting(point, null, text.startsWith("since")));
        }
        Matcher until = UNTIL.matcher(text);
        return until.matches()
                ? point(until.group(1)).map(point -> new Lasting(null, point, false))
                : Optional.empty();
    }

    private static Optional<Lasting> lasting(String start, String end) throws Unclear {
        Optional<Point> from = point(start.strip());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        return GOES_ON.contains(end.strip())
                ? Optional.of(new Lasting(from.get(), null, true))
                : point(end.strip()).map(to -> new Lasting(from.get(), to, false));
    }

    /// A date of which only one or two bounds are said.
    private static Optional<Point> bounded(String text) throws Unclear {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            Optional<Point> from = point(between.group(1));
            Optional<Point> to = point(between.group(2));
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(among(first(from.get()), last(to.get()), from.get(), to.get()));
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return point(before.group(1)).map(point -> among("", last(point), point, point));
        }
        Matcher after = AFTER.matcher(text);
        return after.matches()
                ? point(after.group(1)).map(point -> among(first(point), "", point, point))
                : Optional.empty();
    }

    private static Point among(String from, String to, Point one, Point other) {
        return Point.between(from, to)
                .marked(
                        one.approximate() || other.approximate(),
                        one.uncertain() || other.uncertain());
    }

    private static String first(Point point) {
        return point.among().getFirst().from();
    }

    private static String last(Point point) {
        return point.among().getLast().to();
    }
}
