package org.throughline.cli;

/// An account of the built-in issuer.
///
/// @param agency the agency it acts for; empty for reviewer, auditor and admin
record Account(String name, String secret, String agency) {

    /// Without the secret.
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
