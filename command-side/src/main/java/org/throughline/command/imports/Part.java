package org.throughline.command.imports;

/// Which of a row's events it is.
enum Part {
    ENTRY,
    SHARED,
    MORE,
    GOOD_PRACTICE,
    COMMENT
}
