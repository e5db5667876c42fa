package org.throughline.schema.cases.facts;

/// With whom the child lives.
public enum CareKind {
    PARENTS,
    RELATIVES,
    FRIENDS,
    FOSTER_CARE,
    RESIDENTIAL_CARE,
    ADOPTIVE_FAMILY,
    HOSPITAL,
    CUSTODY,
    BOARDING_SCHOOL,
    INDEPENDENT,
    OTHER,
    NOT_STATED
}
