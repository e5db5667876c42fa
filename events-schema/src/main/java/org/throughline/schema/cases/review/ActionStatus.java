package org.throughline.schema.cases.review;

/// How far an action is.
public enum ActionStatus {
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    PARTLY_DONE,
    STOPPED,
    SUPERSEDED,
    NOT_STATED
}
