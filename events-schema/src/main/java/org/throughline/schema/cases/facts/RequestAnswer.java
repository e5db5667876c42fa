package org.throughline.schema.cases.facts;

/// How a request was answered (R121).
public enum RequestAnswer {
    DONE,
    AGREED,
    DONE_IN_PART,
    OTHER_ACTION,
    DECLINED,
    PASSED_ON,
    NO_ANSWER,
    NOT_STATED
}
