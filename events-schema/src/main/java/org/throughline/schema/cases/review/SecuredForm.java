package org.throughline.schema.cases.review;

/// In what form a record was secured (R177, R179).
public enum SecuredForm {
    ORIGINAL,
    COPY,
    ELECTRONIC_EXPORT,
    ACCESS_LOCKED,
    NOT_STATED
}
