package org.throughline.schema.cases.sharing;

/// What was decided about sharing.
public enum SharingChoice {
    SHARE,
    SHARE_IN_PART,
    DO_NOT_SHARE,
    NOT_YET,
    NOT_STATED
}
