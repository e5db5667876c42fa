package org.throughline.schema.cases.process;

/// What is concluded on another child (R126, R127).
public enum OtherChildRisk {
    AT_RISK,
    POSSIBLY_AT_RISK,
    NO_RISK_FOUND,
    TO_BE_ASSESSED,
    NOT_CONSIDERED,
    NOT_STATED
}
