package org.throughline.schema.cases.sharing;

/// What became of something sent (R31).
public enum DeliveryResult {
    DELIVERED,
    RETURNED,
    NOT_DELIVERED,
    DELIVERED_TO_ANOTHER,
    NOT_STATED
}
