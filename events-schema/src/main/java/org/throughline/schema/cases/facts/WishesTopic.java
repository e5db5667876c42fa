package org.throughline.schema.cases.facts;

/// What a child's wishes are about; confidentiality is one of them (R38).
public enum WishesTopic {
    CARE,
    CONTACT,
    HOME,
    SCHOOL,
    SAFETY,
    HELP_WANTED,
    SERVICE,
    PLACEMENT,
    CONFIDENTIALITY,
    PARENTS_INVOLVED,
    MEETING,
    REVIEW,
    OTHER,
    NOT_STATED
}
