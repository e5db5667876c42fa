package org.throughline.schema.cases.people;

/// What one person is to another.
public enum RelationKind {
    PARENT_OF,
    STEP_PARENT_OF,
    GRANDPARENT_OF,
    SIBLING_OF,
    HALF_SIBLING_OF,
    STEP_SIBLING_OF,
    PARTNER_OF,
    FORMER_PARTNER_OF,
    CARER_OF,
    FOSTER_CARER_OF,
    GUARDIAN_OF,
    AUNT_OR_UNCLE_OF,
    COUSIN_OF,
    LIVES_WITH,
    FRIEND_OF,
    OTHER
}
