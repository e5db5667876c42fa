package org.throughline.schema.cases.process;

/// What kind of assessment it is.
public enum AssessmentKind {
    INITIAL,
    CORE,
    SINGLE,
    PROTECTION_ENQUIRY,
    RISK,
    PRE_BIRTH,
    EARLY_HELP,
    PARENTING,
    CARER,
    HEALTH,
    MENTAL_HEALTH,
    ADULT_MENTAL_HEALTH,
    ADULT_SERVICES,
    SUBSTANCE_USE,
    EDUCATIONAL_NEEDS,
    ATTACHMENT,
    YOUTH_JUSTICE,
    COURT_REPORT,
    OTHER,
    NOT_STATED
}
