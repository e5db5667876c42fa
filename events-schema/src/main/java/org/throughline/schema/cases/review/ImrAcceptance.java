package org.throughline.schema.cases.review;

/// As what a management review is accepted.
public enum ImrAcceptance {
    BY_COMMISSIONING_OFFICER,
    BY_PANEL,
    NOT_STATED
}
