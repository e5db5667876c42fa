package org.throughline.schema.cases.review;

/// How a lesson is passed on (R238).
public enum DisseminationForm {
    BRIEFING,
    TRAINING,
    TEAM_MEETING,
    SUPERVISION,
    NEWSLETTER,
    CONFERENCE,
    GUIDANCE,
    ELECTRONIC,
    OTHER,
    NOT_STATED
}
