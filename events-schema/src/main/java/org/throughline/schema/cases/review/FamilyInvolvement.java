package org.throughline.schema.cases.review;

/// Whether the family took part (R192, R203).
public enum FamilyInvolvement {
    CONTRIBUTED,
    DECLINED,
    NOT_INVITED,
    NOT_POSSIBLE,
    PLANNED,
    NOT_STATED
}
