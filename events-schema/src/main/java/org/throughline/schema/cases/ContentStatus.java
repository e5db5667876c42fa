package org.throughline.schema.cases;

/// What a content is worth as a statement: seen, passed on, alleged, held as an opinion, found by a
/// review.
public enum ContentStatus {
    OBSERVED,
    REPORTED,
    ALLEGED,
    OPINION,
    FINDING
}
