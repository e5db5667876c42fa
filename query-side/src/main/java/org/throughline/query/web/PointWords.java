package org.throughline.query.web;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says a moment's text in words: a date, perhaps with a time, or one of a set of these.
final class PointWords {

    private static final String RANGE = "..";

    private PointWords() {}

    static String of(String text) {
        return text.startsWith("[") ? set(text.substring(1, text.length() - 1)) : point(text);
    }

    private static String set(String inside) {
        List<String> parts = new ArrayList<>();
        for (String part : inside.split(",", -1)) {
            parts.add(alternative(part));
        }
        return switch (parts.size()) {
            case 1 -> parts.getFirst();
            case 2 -> "either " + parts.getFirst() + " or " + parts.getLast();
            default -> "one of " + String.join(", ", parts);
        };
    }

    private static String alternative(String part) {
        int dots = part.indexOf(RANGE);
        if (dots < 0) {
            return point(part);
        }
        String from = part.substring(0, dots);
        String to = part.substring(dots + RANGE.length());
        if (from.isEmpty()) {
            return point(to) + " or earlier";
        }
        return to.isEmpty() ? point(from) + " or later" : between(from, to);
    }

    /// The year is said once where both months lie in it: "between March and April 2008".
    private static String between(String from, String to) {
        String first = point(from);
        boolean months = from.length() == 7 && to.length() == 7 && !from.contains("X");
        if (months && from.regionMatches(0, to, 0, 4)) {
            first = first.substring(0, first.indexOf(' '));
        }
        return "between " + first + " and " + point(to);
    }

    private static String point(String text) {
        int time = text.indexOf('T');
        if (time >= 0) {
            return date(text.substring(0, time)) + " at " + time(text.substring(time + 1));
        }
        String bare = text.substring(0, text.length() - 1);
        return switch (text.charAt(text.length() - 1)) {
            case '~' -> "about " + date(bare);
            case '?' -> date(bare) + " (the source is not sure)";
            case '%' -> "about " + date(bare) + " (the source is not sure)";
            default -> date(text);
        };
    }

    private static String date(String text) {
        String[] parts = text.split("-", -1);
        String year = year(parts[0]);
        if (parts.length == 1) {
            return year;
        }
        if (parts[1].indexOf('X') >= 0) {
            return maskedMonth(parts[1], parts.length == 3, year);
        }
        String month = month(Integer.parseInt(parts[1]));
        if (parts.length == 2) {
            return month + " " + year;
        }
        String day = parts[2];
        if (day.indexOf('X') >= 0) {
            return maskedDay(day) + month + " " + year;
        }
        return Integer.parseInt(day) + " " + month + " " + year;
    }

    private static String maskedMonth(String digits, boolean day, String year) {
        String some = day ? "some day " : "some month ";
        return switch (digits) {
            case "0X" -> some + "between January and September " + year;
            case "1X" -> some + "between October and December " + year;
            default -> some + "in " + year;
        };
    }

    /// "some day from 10 to 19 " for `1X`.
    private static String maskedDay(String digits) {
        return switch (digits.charAt(0)) {
            case '0' -> "some day from 1 to 9 ";
            case '1' -> "some day from 10 to 19 ";
            case '2' -> "some day from 20 to 29 ";
            case '3' -> "30 or 31 ";
            default -> "some day in ";
        };
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /// "the 2000s" for `200X`, "the years 2000 to 2099" for `20XX`.
    private static String year(String digits) {
        int masked = digits.indexOf('X');
        if (masked < 0) {
            return digits;
        }
        return masked == digits.length() - 1
                ? "the " + digits.substring(0, masked) + "0s"
                : "the years " + digits.replace('X', '0') + " to " + digits.replace('X', '9');
    }

    /// As the source gives it; a time with an offset keeps it.
    private static String time(String text) {
        if (text.endsWith("Z")) {
            return text.substring(0, text.length() - 1) + " UTC";
        }
        int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
        return sign < 0 ? text : text.substring(0, sign) + " (UTC" + text.substring(sign) + ")";
    }
}
