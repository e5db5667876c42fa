package org.throughline.schema.cases;

/// How great somebody judges a risk to be. Judgements of several people are never added up.
public enum RiskLevel {
    NONE_IDENTIFIED,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH,
    UNCERTAIN,
    NOT_ASSESSED,
    NOT_STATED
}
