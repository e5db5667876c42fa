package org.throughline.schema.cases.sharing;

/// How a dispute stands.
public enum DisputeState {
    DISPUTED,
    SETTLED,
    WITHDRAWN,
    NOT_STATED
}
