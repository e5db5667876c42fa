package org.throughline.command.imports;

/// Something about one cell of a file, without a value of it.
///
/// @param kind what it means for the row
/// @param row as a spreadsheet numbers it: the headings are row 1, a row with line breaks in its
///   cells is one
/// @param line of the file, from 1; beyond the row once a cell has had line breaks
/// @param column its name; the letter of a spreadsheet if it has none; empty for the whole row
/// @param code stable, in kebab-case
/// @param detail what is so
/// @param hint what to do
public record Remark(
        Kind kind, int row, long line, String column, String code, String detail, String hint) {

    /// What a remark means for its row.
    public enum Kind {
        /// The row cannot be recorded as it is.
        ERROR,
        /// The row is there already, in the file or in the log.
        DUPLICATE,
        /// Another row, or an entry on record, looks alike; the row is recorded.
        ALIKE,
        /// When it happened or was shared is not sure, or not stated.
        UNSURE,
        /// Something was understood in a way that is worth a look.
        NOTICE
    }
}
