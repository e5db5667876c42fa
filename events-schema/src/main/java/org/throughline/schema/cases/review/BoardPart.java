package org.throughline.schema.cases.review;

/// What another Board has to do with a review (R161, R170).
public enum BoardPart {
    LIMITED_INPUT,
    JOINT_REVIEW,
    LEADS,
    INFORMED,
    NOT_AGREED,
    REFERRED_FOR_DECISION,
    OTHER,
    NOT_STATED
}
