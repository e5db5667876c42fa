package org.throughline.schema.cases.review;

/// What became of a recommendation of a management review (R224).
public enum RecommendationFate {
    ADOPTED,
    MERGED,
    DROPPED,
    NOT_STATED
}
