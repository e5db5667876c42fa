package org.throughline.command.imports;

import java.util.List;

/// One record of a CSV file.
///
/// @param row as a spreadsheet numbers it, from 1
/// @param number the line of the file that it begins in, from 1
record Line(int row, long number, List<String> cells) {

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "row " + row;
    }
}
