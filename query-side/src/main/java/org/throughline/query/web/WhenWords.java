package org.throughline.query.web;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.time.Moment;
import org.throughline.schema.time.NotStated;
import org.throughline.schema.time.Span;
import org.throughline.schema.time.When;

/// Says a time in words, as precisely as its source says it and no more: "April 2008", "between
/// March and April 2008", "from April 2001 to July 2008", "date not stated". Instants of the log
/// itself are told in the time of the United Kingdom.
public final class WhenWords {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(UK);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(UK);

    private WhenWords() {}

    /// The words, beginning with a capital, for a heading or a field of its own.
    public static String of(When when) {
        String words = inSentence(when);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The words as they stand inside a sentence.
    public static String inSentence(When when) {
        return switch (when) {
            case Moment moment -> PointWords.of(moment.text());
            case Span span -> span(span);
            case NotStated not ->
                    "date not stated"
                            + not.within().map(period -> ", " + within(period)).orElse("");
        };
    }

    /// The words for a When in its text form, as [Cell] carries it.
    public static String inSentence(String text) {
        return inSentence(When.parse(text));
    }

    /// "since April 2007 until June 2008"; absent if neither is stated.
    static @Nullable String times(Cell cell) {
        List<String> parts = new ArrayList<>();
        if (cell.since() != null) {
            parts.add("since " + inSentence(cell.since()));
        }
        if (cell.until() != null) {
            parts.add("until " + inSentence(cell.until()));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /// The day of an instant of the log.
    public static String day(Instant instant) {
        return DAY.format(instant);
    }

    static String year(Instant instant) {
        return Integer.toString(instant.atZone(UK).getYear());
    }

    /// An instant of the log to the second.
    public static String instant(Instant instant) {
        return DAY_AND_TIME.format(instant);
    }

    private static String within(When period) {
        return switch (period) {
            case Span span when span.end().isEmpty() && span.start().isPresent() ->
                    "not before " + PointWords.of(span.start().get().text());
            case Span span when span.start().isEmpty() && span.end().isPresent() ->
                    "not after " + PointWords.of(span.end().get().text());
            case Span _ -> "somewhere " + inSentence(period);
            case Moment _, NotStated _ -> "somewhere in " + inSentence(period);
        };
    }

    private static String span(Span span) {
        String start = span.start().map(each -> PointWords.of(each.text())).orElse(null);
        String end = span.end().map(each -> PointWords.of(each.text())).orElse(null);
        String ends;
        if (start != null && end != null) {
            ends = "from " + start + " to " + end;
        } else if (start != null) {
            ends =
                    "from "
                            + start
                            + (span.ongoing() ? ", and it goes on" : ", its end is not stated");
        } else if (end != null) {
            ends = "until " + end + ", its start is not stated";
        } else {
            ends = span.ongoing() ? "start not stated, and it goes on" : "dates not stated";
        }
        return ends + span.minimum().map(least -> ", for at least " + length(least)).orElse("");
    }

    private static String length(Period period) {
        List<String> parts = new ArrayList<>();
        count(parts, period.getYears(), "year");
        count(parts, period.getMonths(), "month");
        count(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void count(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
