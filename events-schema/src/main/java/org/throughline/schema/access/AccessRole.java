package org.throughline.schema.access;

/// As what somebody looked. Another role, or none that is known here, is `other`.
public enum AccessRole {
    AGENCY,
    PRACTITIONER,
    REVIEWER,
    AUDITOR,
    ADMIN,
    OTHER
}
