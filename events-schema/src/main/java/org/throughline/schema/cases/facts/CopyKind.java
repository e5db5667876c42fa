package org.throughline.schema.cases.facts;

/// Whether a document is the original (R2).
public enum CopyKind {
    ORIGINAL,
    COPY,
    EXTRACT,
    NOT_STATED
}
