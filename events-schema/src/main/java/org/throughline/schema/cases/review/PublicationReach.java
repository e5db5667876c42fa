package org.throughline.schema.cases.review;

/// For whom it is published (R258).
public enum PublicationReach {
    PUBLIC,
    ON_REQUEST,
    AGENCIES,
    NOT_STATED
}
