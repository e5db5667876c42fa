package org.throughline.schema.cases.facts;

/// When a judgement was made: at the time, or with what was known later (R41).
public enum JudgementStage {
    AT_THE_TIME,
    LATER,
    IN_A_REVIEW,
    NOT_STATED
}
