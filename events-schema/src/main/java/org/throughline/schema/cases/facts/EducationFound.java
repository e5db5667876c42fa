package org.throughline.schema.cases.facts;

/// What a visit found of education at home (R145).
public enum EducationFound {
    SUITABLE,
    SUITABLE_IN_PART,
    NOT_SUITABLE,
    NONE_SEEN,
    NOT_JUDGED,
    NOT_STATED
}
