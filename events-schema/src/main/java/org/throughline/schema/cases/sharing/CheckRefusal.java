package org.throughline.schema.cases.sharing;

/// Why a check was not done (R34).
public enum CheckRefusal {
    NO_CONSENT,
    CONFIDENTIALITY,
    NOT_AUTHORISED,
    HELD_NOT_NECESSARY,
    NO_CAPACITY,
    SYSTEM_NOT_AVAILABLE,
    OTHER,
    NOT_STATED
}
