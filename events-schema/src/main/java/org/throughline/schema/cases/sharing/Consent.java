package org.throughline.schema.cases.sharing;

/// How it stood with consent.
public enum Consent {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    NOT_ASKED,
    ASKING_WOULD_BE_UNSAFE,
    CANNOT_GIVE,
    NOT_STATED
}
