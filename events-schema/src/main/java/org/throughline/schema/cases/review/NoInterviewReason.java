package org.throughline.schema.cases.review;

/// Why an interview is not possible (R274).
public enum NoInterviewReason {
    MOVED_ON,
    CANNOT_BE_TRACED,
    DECLINED,
    PROCEEDINGS,
    ILL_HEALTH,
    DIED,
    NOT_IDENTIFIED,
    OTHER,
    NOT_STATED
}
