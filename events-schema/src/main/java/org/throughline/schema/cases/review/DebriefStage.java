package org.throughline.schema.cases.review;

/// When staff are told what came out (R196).
public enum DebriefStage {
    BEFORE_OVERVIEW,
    AFTER_OVERVIEW,
    BEFORE_PUBLICATION,
    FOLLOW_UP,
    NOT_STATED
}
