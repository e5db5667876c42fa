package org.throughline.schema.cases.process;

/// Whether there is to be a child protection enquiry (R55).
public enum EnquiryDecision {
    JOINT_ENQUIRY,
    SINGLE_AGENCY_ENQUIRY,
    NO_ENQUIRY,
    DEFERRED,
    OTHER,
    NOT_STATED
}
