package org.throughline.schema.cases.facts;

/// How a service went on working after it had met with threat or force (R71).
public enum SafetyStep {
    VISITS_CONTINUED,
    VISITS_IN_PAIRS,
    MET_ELSEWHERE,
    TELEPHONE_ONLY,
    VISITS_PAUSED,
    WORKER_CHANGED,
    POLICE_ASKED,
    SUPERVISOR_TOLD,
    OTHER_AGENCIES_WARNED,
    CASE_CLOSED,
    NO_CHANGE,
    OTHER,
    NOT_STATED
}
