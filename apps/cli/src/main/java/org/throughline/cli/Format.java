package org.throughline.cli;

import java.util.Locale;

/// The forms of an export.
enum Format {
    TABLE,
    JSON,
    CSV,
    DOCX,
    XLSX,
    PDF;

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
