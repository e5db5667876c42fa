package org.throughline.schema.cases.facts;

/// What was made of something (R13, R41).
public enum Significance {
    SIGNIFICANT,
    POSSIBLY_SIGNIFICANT,
    NOT_SIGNIFICANT,
    UNCERTAIN,
    NOT_IDENTIFIED_AS_SIGNIFICANT,
    NOT_CONSIDERED,
    NOT_STATED
}
