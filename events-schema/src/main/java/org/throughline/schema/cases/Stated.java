package org.throughline.schema.cases;

/// A yes or no that the source may also leave open: not stated is never no.
public enum Stated {
    YES,
    NO,
    NOT_STATED
}
