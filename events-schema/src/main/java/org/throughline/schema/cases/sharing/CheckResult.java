package org.throughline.schema.cases.sharing;

/// What a check gave.
public enum CheckResult {
    FOUND,
    NOT_FOUND,
    POSSIBLE_MATCH,
    NOT_COMPLETED,
    NOT_STATED
}
