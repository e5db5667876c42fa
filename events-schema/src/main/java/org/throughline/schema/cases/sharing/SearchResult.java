package org.throughline.schema.cases.sharing;

/// What a search gave.
public enum SearchResult {
    FOUND,
    NOTHING_FOUND,
    NOT_COMPLETED,
    NOT_STATED
}
