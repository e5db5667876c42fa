package org.throughline.schema.cases;

/// How something was told or asked.
public enum Means {
    IN_WRITING,
    LETTER,
    EMAIL,
    SYSTEM,
    TELEPHONE,
    IN_PERSON,
    MEETING,
    FAX,
    NOT_STATED
}
