package org.throughline.command.imports;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.command.imports.SaidDate.Lasting;
import org.throughline.command.imports.SaidDate.Point;
import org.throughline.command.imports.SaidDate.Silent;
import org.throughline.schema.time.Moment;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;
import org.throughline.schema.time.WhenSyntax;

/// When a row happened, from its five columns of time.
final class Happening {

    private static final Pattern WITH_TIME =
            Pattern.compile("(.*\\d{4}|\\d{4}-\\d{2}-\\d{2})[ T](\\d{1,2}:\\d{2}(?::\\d{2})?)");
    private static final Pattern NO_TIME = Pattern.compile("0?0:00(:00)?");

    private final Cells cells;
    private final Leftovers left;

    private Happening(Cells cells, Leftovers left) {
        this.cells = cells;
        this.left = left;
    }

    /// What cannot be read is an error of the row, and then it is not stated.
    ///
    /// @param left takes the words that a When does not keep
    static When read(Cells cells, Leftovers left, Instant now) {
        When when = new Happening(cells, left).when();
        if (!cells.wrong()) {
            UnsureDates.remark(cells, when, now);
        }
        return when;
    }

    /// When something was shared; not stated if the cell is empty.
    static When sharedOn(Cells cells, Leftovers left) {
        Happening happening = new Happening(cells, left);
        SaidDate date = happening.date(Column.SHARED_ON, null);
        When when = happening.built(Column.SHARED_ON, text(date));
        if (cells.at(Column.SHARED_ON).isPresent() && !cells.wrong()) {
            UnsureDates.remarkShared(cells, when);
        }
        return when;
    }

    private When when() {
        SaidDate start = date(Column.START_DATE, Column.START_TIME);
        SaidDate end = date(Column.END_DATE, Column.END_TIME);
        boolean goesOn = cells.at(Column.END_DATE).filter(DateWords::goesOn).isPresent();
        if (start instanceof Lasting && (goesOn || !(end instanceof Silent))) {
            cells.error(
                    Column.END_DATE,
                    "two-ends",
                    "The start date gives an end already.",
                    "Give the end in one of the two columns.");
            return When.notStated();
        }
        if (end instanceof Lasting) {
            cells.error(
                    Column.END_DATE,
                    "date-unreadable",
                    "An end is one date.",
                    "Write the first date into start_date and the last into end_date.");
            return When.notStated();
        }
        Marks marks = marks();
        String from = withTime(marks.on(start), Column.START_TIME);
        String to = goesOn ? ".." : endText(marks.on(end), start);
        if (start instanceof Lasting || to.isEmpty()) {
            return built(Column.START_DATE, from);
        }
        return span(from, to);
    }

    private When span(String from, String to) {
        boolean silent = from.equals(When.notStated().text());
        if (from.equals(to)) {
            return built(Column.START_DATE, from);
        }
        if (!silent && !to.equals("..") && endsBefore(to, from)) {
            cells.error(
                    Column.END_DATE,
                    "end-before-start",
                    "It ends before it begins.",
                    "Check both dates.");
            return When.notStated();
        }
        return built(Column.END_DATE, (silent ? "" : from) + "/" + to);
    }

    private static boolean endsBefore(String end, String start) {
        try {
            return When.parse(end) instanceof Moment last
                    && last.before(When.parse(start)) == Truth.YES;
        } catch (WhenSyntax _) {
            return false;
        }
    }

    /// An end time without an end date is of the same day.
    private String endText(SaidDate end, SaidDate start) {
        if (!(end instanceof Silent)) {
            return withTime(end, Column.END_TIME);
        }
        if (cells.at(Column.END_TIME).isEmpty()) {
            return "";
        }
        if (start instanceof Point point && point.day() != null) {
            return withTime(Point.of(String.valueOf(point.day())), Column.END_TIME);
        }
        cells.at(Column.END_TIME).ifPresent(time -> left.add(Column.END_TIME, time));
        return "";
    }

    private SaidDate date(Column column, @Nullable Column timeColumn) {
        String cell = cells.textAt(column);
        Matcher matcher = WITH_TIME.matcher(cell);
        boolean timed = timeColumn != null && matcher.matches();
        if (column == Column.END_DATE && DateWords.goesOn(cell)) {
            return new Silent();
        }
        try {
            SaidDate date = DateWords.read(timed ? matcher.group(1) : cell);
            if (interpreted(date)) {
                left.add(column, cell);
            }
            return date;
        } catch (Unclear unclear) {
            cells.error(column, unclear.code(), unclear.detail(), unclear.hint());
            return new Silent();
        }
    }

    private static boolean interpreted(SaidDate date) {
        return switch (date) {
            case Silent() -> false;
            case Point point -> point.interpreted();
            case Lasting(Point from, Point to, boolean _) ->
                    (from != null && from.interpreted()) || (to != null && to.interpreted());
        };
    }

    /// The date's text, with the time of day if it is one day that nobody doubts: other dates take
    /// none.
    private String withTime(SaidDate date, Column timeColumn) {
        Optional<String> time = time(timeColumn);
        String day = date instanceof Point point && !point.marked() ? point.day() : null;
        if (time.isPresent() && day != null) {
            return day + "T" + time.get();
        }
        if (time.isPresent()) {
            Column column = cells.at(timeColumn).isPresent() ? timeColumn : dateOf(timeColumn);
            left.add(column, cells.textAt(column));
        }
        return text(date);
    }

    private static Column dateOf(Column timeColumn) {
        return timeColumn == Column.START_TIME ? Column.START_DATE : Column.END_DATE;
    }

    private Optional<String> time(Column column) {
        Column dateColumn = dateOf(column);
        Matcher inDate = WITH_TIME.matcher(cells.textAt(dateColumn));
        boolean alone = cells.at(column).isEmpty();
        if (alone && !(inDate.matches() && !NO_TIME.matcher(inDate.group(2)).matches())) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimeWords.read(alone ? inDate.group(2) : cells.textAt(column)));
        } catch (Unclear unclear) {
            cells.error(
                    alone ? dateColumn : column, unclear.code(), unclear.detail(), unclear.hint());
            return Optional.empty();
        }
    }

    private static String text(SaidDate date) {
        return switch (date) {
            case Silent() -> When.notStated().text();
            case Point point -> point.text();
            case Lasting(Point from, Point to, boolean goesOn) ->
                    (from == null ? "" : from.text())
                            + "/"
                            + (to == null ? (goesOn ? ".." : "") : to.text());
        };
    }

    private When built(Column column, String text) {
        try {
            return When.parse(text);
        } catch (WhenSyntax syntax) {
            cells.error(
                    column,
                    "date-not-real",
                    "The date cannot be placed.",
                    String.valueOf(syntax.getMessage()));
            return When.notStated();
        }
    }

    private Marks marks() {
        String said = cells.textAt(Column.DATE_CERTAINTY).toLowerCase(Locale.ROOT);
        return switch (said) {
            case "", "exact", "certain", "known", "sure" -> new Marks(false, false);
            case "approximate", "approx", "approx.", "estimated", "about", "circa" ->
                    new Marks(true, false);
            case "uncertain", "unsure", "unknown", "not known", "possible", "?" ->
                    new Marks(false, true);
            default -> {
                cells.error(
                        Column.DATE_CERTAINTY,
                        "date-certainty-unknown",
                        "The word is none of those for certainty.",
                        "Write exact, approximate, uncertain or unknown.");
                yield new Marks(false, false);
            }
        };
    }

    private record Marks(boolean approximate, boolean uncertain) {

        SaidDate on(SaidDate date) {
            return switch (date) {
                case Silent silent -> silent;
                case Point point -> point.marked(approximate, uncertain);
                case Lasting lasting -> lasting.marked(approximate, uncertain);
            };
        }
    }
}
