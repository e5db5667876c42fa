package org.throughline.schema.cases.review;

/// What is signed off.
public enum SignOffScope {
    ACTIONS,
    SINGLE_AGENCY_PLAN,
    MULTI_AGENCY_PLAN,
    WHOLE_PLAN,
    NOT_STATED
}
