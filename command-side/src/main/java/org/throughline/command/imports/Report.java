package org.throughline.command.imports;

import java.util.List;

/// What a check found, or has found so far.
///
/// @param rows rows of the file without the headings
/// @param done rows that were looked at
/// @param ready rows that can be recorded
/// @param wrong rows that cannot
/// @param duplicates rows that are there already
/// @param alike rows that look like another, or like an entry on record
/// @param unsure rows with a date that is not sure or not stated
/// @param events what the ready rows are recorded as
/// @param blocked whether the file as a whole cannot be used
/// @param errorsFound how many errors there are in all; a row can have several
/// @param othersFound how many other remarks there are in all
/// @param errors the first of them, by row
/// @param others the first of the other remarks, by row
public record Report(
        int rows,
        int done,
        int ready,
        int wrong,
        int duplicates,
        int alike,
        int unsure,
        int events,
        boolean blocked,
        int errorsFound,
        int othersFound,
        List<Remark> errors,
        List<Remark> others) {

    static final Report NONE =
            new Report(0, 0, 0, 0, 0, 0, 0, 0, false, 0, 0, List.of(), List.of());

    public Report {
        errors = List.copyOf(errors);
        others = List.copyOf(others);
    }
}
