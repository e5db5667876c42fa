package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A long chronology with faults at known places. The same seed gives the same file.
final class FaultyChronology {

    private static final List<String> COLUMNS =
            List.of(
                    "ref",
                    "start_date",
                    "start_time",
                    "end_date",
                    "date_certainty",
                    "agency",
                    "author_role",
                    "subjects",
                    "event_type",
                    "event",
                    "child_seen",
                    "action_taken",
                    "shared_with",
                    "outcome");

    private static final List<String> TYPES =
            List.of(
                    "home visit",
                    "phone call",
                    "school concern",
                    "missing",
                    "DNA",
                    "note",
                    "",
                    "meeting");

    /// One kind of fault: where it is put, what is put there, and the code it must get.
    private record Fault(String column, String cell, String code) {}

    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("start_date", "13/04/08", "two-digit-year"),
                    new Fault("start_date", "04/13/2008", "month-and-day"),
                    new Fault("start_date", "31/02/2008", "date-not-real"),
                    new Fault("start_date", "2003/04", "date-ambiguous"),
                    new Fault("start_date", "last Tuesday", "date-unreadable"),
                    new Fault("start_time", "midnight", "time-ambiguous"),
                    new Fault("start_time", "25:00", "time-unreadable"),
                    new Fault("end_date", "01/01/1999", "end-before-start"),
                    new Fault("end_date", "13/04/08", "two-digit-year"),
                    new Fault("date_certainty", "fairly", "date-certainty-unknown"),
                    new Fault("agency", "school", "source-not-yours"),
                    new Fault("agency", "nobody-here", "unknown-agency"),
                    new Fault("agency", "", "missing"),
                    new Fault("subjects", "Uncle Joe", "person-unknown"),
                    new Fault("event", "", "missing"),
                    new Fault("event", "bell \u0007", "control-character"),
                    new Fault("ref", "x".repeat(101), "ref-not-valid"));

    private final Random random;
    private final int rows;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> expected = new LinkedHashSet<>();

    FaultyChronology(long seed, int rows) {
        this.random = new Random(seed);
        this.rows = rows;
        write();
    }

    String text() {
        return text.toString();
    }

    /// `row column code` of each fault.
    Set<String> expected() {
        return expected;
    }

    private void write() {
        text.append(Chronologies.line(COLUMNS));
        int every = 50;
        for (int row = 2; row < rows + 2; row++) {
            List<String> cells = new ArrayList<>(plain(row));
            if (row % every == 0) {
                Fault fault = FAULTS.get(row / every % FAULTS.size());
                // a ref that stood twice would be a second fault
                String own = fault.column.equals("ref") ? fault.cell + row : fault.cell;
                cells.set(COLUMNS.indexOf(fault.column), own);
                expected.add(row + " " + fault.column + " " + fault.code);
            } else if (row % 997 == 0) {
                cells.set(0, "r-" + (row - 1));
                expected.add(row + " ref ref-twice");
            }
            text.append(Chronologies.line(cells));
        }
    }

    private List<String> plain(int row) {
        String date = "%02d/%02d/%d".formatted(pick(1, 28), pick(1, 12), pick(2001, 2009));
        return List.of(
                "r-" + row,
                date,
                random.nextBoolean() ? "%02d:%02d".formatted(pick(0, 23), pick(0, 59)) : "",
                "",
                "",
                "police",
                "police officer",
                random.nextBoolean() ? "child" : "",
                TYPES.get(random.nextInt(TYPES.size())),
                "Something of row "
                        + row
                        + " that was written down at the time, \"as said\"\nand more",
                random.nextBoolean() ? "yes" : "",
                random.nextBoolean() ? "Told the sergeant" : "",
                random.nextInt(5) == 0 ? "social-care" : "",
                random.nextInt(3) == 0 ? "No further action" : "");
    }

    private int pick(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }
}
