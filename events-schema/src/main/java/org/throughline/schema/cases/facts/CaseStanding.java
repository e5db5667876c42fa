package org.throughline.schema.cases.facts;

/// How a case stands with an agency (R263).
public enum CaseStanding {
    OPEN_WITH_WORKER,
    OPEN_WITHOUT_WORKER,
    ON_DUTY,
    CLOSED,
    NOT_KNOWN_THERE,
    NOT_STATED
}
