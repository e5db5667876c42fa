package org.throughline.schema.cases;

/// Whether identity was considered; that there were no issues is a statement of its own and needs a
/// reason (R210).
public enum IdentityConsidered {
    CONSIDERED,
    NO_ISSUES,
    NOT_CONSIDERED,
    NOT_STATED
}
