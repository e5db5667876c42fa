package org.throughline.acceptance.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A row of what the sources ask for.
///
/// @param asked how the record answers it: event, view, rule, alert
/// @param missing what of it is not built; empty if all is
record Requirement(
        String section, int number, String text, String source, String asked, String missing) {

    static final String FILE = "docs/requirements.tsv";

    private static final Pattern ID = Pattern.compile("R[1-9][0-9]*");
    private static final Pattern ASKED = Pattern.compile("[EVRA]( [EVRA])*");

    String id() {
        return "R" + number;
    }

    /// All rows of a file, which are numbered from 1 without a gap.
    static List<Requirement> readAll(String file) {
        List<Requirement> rows = new ArrayList<>();
        String section = "";
        for (String line : file.lines().toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (!line.startsWith("#")) {
                rows.add(read(section, rows.size() + 1, line.split("\t", -1)));
            }
        }
        return rows;
    }

    private static Requirement read(String section, int expected, String[] cells) {
        if (cells.length != 5
                || !ID.matcher(cells[0]).matches()
                || !ASKED.matcher(cells[3]).matches()
                || Arrays.stream(cells).limit(4).anyMatch(String::isBlank)
                || Arrays.stream(cells).anyMatch(cell -> cell.contains("|"))) {
            throw new IllegalArgumentException("not a row: " + String.join(" ", cells));
        }
        int number = Integer.parseInt(cells[0].substring(1));
        if (number != expected) {
            throw new IllegalArgumentException("R" + expected + " expected before " + cells[0]);
        }
        return new Requirement(section, number, cells[1], cells[2], cells[3], cells[4].strip());
    }
}
