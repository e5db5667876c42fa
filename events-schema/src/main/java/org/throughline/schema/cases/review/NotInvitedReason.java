package org.throughline.schema.cases.review;

/// Why family members are not invited. That they do not know of a review may be a reasoned
/// protection (R203, R206).
public enum NotInvitedReason {
    PROTECTION_OF_PERSON,
    PROTECTION_OF_CHILD,
    PROCEEDINGS,
    CANNOT_BE_TRACED,
    DIED,
    TOO_YOUNG,
    NOT_CONSIDERED,
    OTHER,
    NOT_STATED
}
