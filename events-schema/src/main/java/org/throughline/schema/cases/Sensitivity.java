package org.throughline.schema.cases;

/// How carefully an entry is to be handled beyond the care that all of them need.
public enum Sensitivity {
    STANDARD,
    RESTRICTED,
    THIRD_PARTY
}
