package org.throughline.schema.cases.facts;

/// Why somebody of the family could not be brought in (R95). It describes the situation and
/// nobody's character.
public enum EngagementObstacle {
    NOT_FOUND,
    NO_REPLY,
    SAID_NO,
    LIVES_ELSEWHERE,
    UNSAFE_TO_CONTACT,
    IN_CUSTODY,
    ILL,
    LANGUAGE,
    NOT_ASKED,
    OTHER,
    NOT_STATED
}
