package org.throughline.schema.cases.review;

/// As what somebody sits on a panel.
public enum PanelRole {
    CHAIR,
    MEMBER,
    CO_OPTED,
    ADVISER,
    NOT_STATED
}
