package org.throughline.schema.cases.review;

/// How a change of practice was looked for (R232).
public enum ImpactMethod {
    CASE_AUDIT,
    OBSERVATION,
    FAMILY_FEEDBACK,
    CHILD_FEEDBACK,
    STAFF_FEEDBACK,
    FIGURES,
    INSPECTION,
    SUPERVISION,
    OTHER,
    NOT_STATED
}
