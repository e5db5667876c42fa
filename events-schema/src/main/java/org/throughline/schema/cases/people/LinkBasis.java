package org.throughline.schema.cases.people;

/// What a link between two identities rests on.
public enum LinkBasis {
    IDENTIFIER,
    NAME_AND_BIRTH_DATE,
    DOCUMENT,
    STATED_BY_PERSON,
    STATED_BY_AGENCY,
    BIRTH,
    OTHER,
    NOT_STATED
}
