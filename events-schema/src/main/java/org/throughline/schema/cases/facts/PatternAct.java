package org.throughline.schema.cases.facts;

/// What is said to have happened repeatedly, always or not always.
public enum PatternAct {
    INFORMATION_SENT,
    INFORMATION_SHARED,
    CONTACT,
    CONCERN_RAISED,
    ASSESSMENT,
    ENQUIRY,
    MISSING,
    RESPONSE,
    INVITATION,
    MEETING,
    REFERRAL,
    APPOINTMENT_MISSED,
    CASE_CLOSED,
    ACTION_REQUESTED,
    OTHER
}
