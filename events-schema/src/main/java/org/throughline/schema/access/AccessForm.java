package org.throughline.schema.access;

/// In which form something was shown.
public enum AccessForm {
    PAGE,
    JSON,
    FHIR,
    CSV,
    XLSX,
    DOCX,
    PDF,
    BUNDLE,
    OTHER
}
