package org.throughline.standalone.accounts;

/// How an account proves that it is itself.
public sealed interface Credential {

    /// What is kept of it. Changes when the credential does.
    String kept();

    /// Random, made by this program for another program. It lies in the file as it is: no hash
    /// would protect 125 random bits better.
    record Secret(String kept) implements Credential {

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /// A person's.
    ///
    /// @param kept its hash
    /// @param oneTime made by this program, and good for nothing but choosing another
    record Password(String kept, boolean oneTime) implements Credential {

        @Override
        public String toString() {
            return "Password[oneTime=" + oneTime + "]";
        }
    }

    /// The public keys of a program that signs what it says of itself (`private_key_jwt`).
    ///
    /// @param kept a JWK Set (RFC 7517)
    record Keys(String kept) implements Credential {

        @Override
        public String toString() {
            return "Keys";
        }
    }
}
