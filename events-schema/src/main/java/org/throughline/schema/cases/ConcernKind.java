package org.throughline.schema.cases;

/// What a concern is about. A kind is not a diagnosis, and several kinds are never added up.
public enum ConcernKind {
    NEGLECT,
    EMOTIONAL_ABUSE,
    PHYSICAL_ABUSE,
    SEXUAL_ABUSE,
    EXPLOITATION,
    DOMESTIC_ABUSE,
    HEALTH,
    DEVELOPMENT,
    BEHAVIOUR,
    SELF_HARM,
    MISSING,
    CARE_ARRANGEMENT,
    EDUCATION,
    SUBSTANCE_USE,
    OTHER,
    NOT_STATED
}
