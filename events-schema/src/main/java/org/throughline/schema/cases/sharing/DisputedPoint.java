package org.throughline.schema.cases.sharing;

/// What is disputed.
public enum DisputedPoint {
    WHETHER_IT_HAPPENED,
    WHAT_HAPPENED,
    WHAT_WAS_SAID,
    WHO_WAS_TOLD,
    WHO_WAS_THERE,
    WHEN,
    WHAT_IT_MEANS,
    OTHER,
    NOT_STATED
}
