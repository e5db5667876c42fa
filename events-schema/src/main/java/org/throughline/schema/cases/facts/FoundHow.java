package org.throughline.schema.cases.facts;

/// How a missing person came back.
public enum FoundHow {
    FOUND,
    CAME_BACK_ALONE,
    BROUGHT_BACK,
    FOUND_DEAD,
    NOT_STATED
}
