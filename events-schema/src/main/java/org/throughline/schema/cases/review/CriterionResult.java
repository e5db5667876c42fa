package org.throughline.schema.cases.review;

/// Whether a criterion is met.
public enum CriterionResult {
    MET,
    NOT_MET,
    UNCERTAIN,
    NOT_STATED
}
