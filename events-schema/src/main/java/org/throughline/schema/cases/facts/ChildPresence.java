package org.throughline.schema.cases.facts;

/// Where a child was during an incident.
public enum ChildPresence {
    IN_THE_ROOM,
    IN_THE_HOME,
    HEARD_IT,
    NEARBY,
    ELSEWHERE,
    NOT_STATED
}
