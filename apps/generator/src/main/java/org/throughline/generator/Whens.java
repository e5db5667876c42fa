package org.throughline.generator;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of the world, as precise and as unsure as people's records are.
final class Whens {

    private static final Pattern POINT = Pattern.compile("([+-]\\d+)([dmy])([~?%]?)");
    private static final int MONTH = 7;
    private static final int YEAR = 4;
    private static final int LEAST_LATE_DAYS = 14;
    private static final int MOST_LATE_DAYS = 120;

    private final Chance chance;
    private final Calendar calendar;

    /// Whether every time has an end: a time without one is never over, and nothing comes after it.
    private final boolean ended;

    Whens(Chance chance, Calendar calendar, boolean ended) {
        this.chance = chance;
        this.calendar = calendar;
        this.ended = ended;
    }

    /// When something happened that is written down now.
    ///
    /// @param manner how an act gives its dates
    String happened(Set<String> manner) {
        LocalDate day = calendar.today();
        if (manner.contains("late")) {
            day = day.minusDays(chance.between(LEAST_LATE_DAYS, MOST_LATE_DAYS));
        }
        if (manner.contains("exact")) {
            return day.toString();
        }
        if (manner.contains("undated")) {
            return ended ? month(day) : undated(day);
        }
        return manner.contains("vague") ? vague(day) : usual(day);
    }

    private String usual(LocalDate day) {
        int draw = chance.below(100);
        if (draw < 64) {
            return day.toString();
        }
        if (draw < 80) {
            return day.equals(calendar.today()) ? calendar.minute().toString() : day.toString();
        }
        return draw < 98 || ended ? vague(day) : undated(day);
    }

    private String vague(LocalDate day) {
        LocalDate before = day.minusDays(chance.between(3, 40));
        return switch (chance.below(ended ? 11 : 14)) {
            case 0, 1, 2 -> month(day);
            case 3 -> day + "~";
            case 4 -> month(day) + "~";
            case 5 -> day + "?";
            case 6 -> month(day) + "%";
            case 7 -> "[" + before + ".." + day + "]";
            case 8 -> "[" + before + "," + day + "]";
            case 9 -> before + "/" + day;
            case 10 -> year(day).substring(0, 3) + "X";
            case 11 -> month(before) + "/..";
            case 12 -> month(before) + "/;min=P2M";
            default -> "/" + month(day);
        };
    }

    private String undated(LocalDate day) {
        return chance.percent(50)
                ? "not-stated"
                : "not-stated;within=" + month(day.minusDays(400)) + "/" + month(day);
    }

    /// A time reckoned in days from now: `-60d`, to the month `-60m`, to the year `-700y~`, a span
    /// `-400m/-30m` or `-400m/..`, or `none`.
    String reckoned(String expression) {
        if (expression.equals("none")) {
            return "not-stated";
        }
        int slash = expression.indexOf('/');
        if (slash < 0) {
            return point(expression);
        }
        String end = expression.substring(slash + 1);
        return point(expression.substring(0, slash)) + "/" + (end.equals("..") ? end : point(end));
    }

    private String point(String expression) {
        Matcher point = POINT.matcher(expression);
        if (!point.matches()) {
            throw new IllegalStateException("no time: " + expression);
        }
        LocalDate day = calendar.today().plusDays(Integer.parseInt(point.group(1)));
        String text =
                switch (point.group(2)) {
                    case "m" -> month(day);
                    case "y" -> year(day);
                    default -> day.toString();
                };
        return text + point.group(3);
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, MONTH);
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, YEAR);
    }
}
