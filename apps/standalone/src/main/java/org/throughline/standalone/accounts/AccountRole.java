package org.throughline.standalone.accounts;

import java.util.Locale;

/// What an account may do; the claim `roles` of its token.
public enum AccountRole {
    AGENCY,
    PRACTITIONER,
    REVIEWER,
    AUDITOR,
    ADMIN;

    /// As tokens and files write it.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AccountRole of(String text) {
        for (AccountRole role : values()) {
            if (role.text().equals(text)) {
                return role;
            }
        }
        throw new IllegalArgumentException("not a role of an account");
    }
}
