package org.throughline.schema.cases.facts;

/// How far the child could move by itself (R21).
public enum Mobility {
    NOT_MOBILE,
    ROLLING,
    CRAWLING,
    WALKING,
    LIMITED_BY_DISABILITY,
    NOT_STATED
}
