package org.throughline.schema.cases.facts;

/// How a child's wishes came to be told (R105).
public enum WishesOrigin {
    SOUGHT,
    EXPRESSED,
    SOUGHT_NOT_GIVEN,
    NOT_SOUGHT,
    NOT_STATED
}
