package org.throughline.schema.cases.sharing;

/// What is checked (R18).
public enum StatusCheckKind {
    CHILD_PROTECTION_REGISTER,
    CHILD_PROTECTION_PLAN,
    LOOKED_AFTER_STATUS,
    CASE_HISTORY,
    SOCIAL_CARE_RECORD,
    POLICE_RECORD,
    HEALTH_RECORD,
    SCHOOL_RECORD,
    CRIMINAL_RECORD,
    HOUSING_RECORD,
    PARENTS_OWN_HISTORY,
    OTHER,
    NOT_STATED
}
