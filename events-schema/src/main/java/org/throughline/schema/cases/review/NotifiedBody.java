package org.throughline.schema.cases.review;

/// Who has to be notified of a case that may be reviewed (R160).
public enum NotifiedBody {
    REGULATOR,
    HEALTH_AUTHORITY,
    GOVERNMENT_OFFICE,
    GOVERNMENT_DEPARTMENT,
    NATIONAL_PANEL,
    CORONER,
    OTHER_BOARD,
    OTHER,
    NOT_STATED
}
