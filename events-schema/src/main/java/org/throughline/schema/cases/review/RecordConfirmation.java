package org.throughline.schema.cases.review;

/// What somebody says to the record of their interview (R188).
public enum RecordConfirmation {
    CONFIRMED,
    CONFIRMED_WITH_CHANGES,
    NOT_CONFIRMED,
    NO_REPLY,
    NOT_STATED
}
