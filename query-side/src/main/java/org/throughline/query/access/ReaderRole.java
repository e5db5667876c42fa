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

    /// Whether it reads a whole case and is told what others are not.
    boolean readsAll() {
        return switch (this) {
            case REVIEWER, AUDITOR -> true;
            case AGENCY, PRACTITIONER, ADMIN -> false;
        };
    }
}
