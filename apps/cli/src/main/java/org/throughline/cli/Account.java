package org.throughline.cli;

/// An account of the built-in issuer.
///
/// @param secret empty for people, whose passwords nobody else has, and for programs with a key
/// @param agency the agency it acts for; empty for reviewer, auditor and admin
/// @param isPerson whether it has a password
record Account(String name, String secret, String agency, boolean isPerson) {

    /// Without the secret.
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
