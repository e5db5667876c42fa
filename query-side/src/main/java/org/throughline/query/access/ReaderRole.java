package org.throughline.query.access;

import org.throughline.schema.Kebab;

/// The roles of accounts. In authorities they read `ROLE_AGENCY`.
public enum ReaderRole {
    AGENCY,
    PRACTITIONER,
    REVIEWER,
    AUDITOR,
    ADMIN;

    String text() {
        return Kebab.text(this);
    }
}
