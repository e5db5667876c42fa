package org.throughline.schema.cases.facts;

/// A condition of work (R23). Never a reason against a person.
public enum ContextKind {
    STAFF_CHANGE,
    SICKNESS,
    VACANCY,
    NEW_STAFF,
    QUALIFIED_STAFF_SHORT,
    MANAGEMENT_CAPACITY,
    WORKLOAD,
    RESOURCES,
    WAITING_LIST,
    REORGANISATION,
    POLICY_CHANGE,
    IT_SYSTEM,
    WORKPLACE,
    OTHER,
    NOT_STATED
}
