package org.throughline.cli;

/// The accounts of the data directory of this machine. The client alone has none: it comes from the
/// program that can also start a server.
public interface AccountBook {

    /// Whose account it is.
    ///
    /// @param agency empty for roles that belong to none
    record Holder(String name, String role, String agency) {}

    /// An account for a person.
    ///
    /// @return a password for one use
    /// @throws Fault if it cannot be made
    String addPerson(Holder holder);

    /// An account for a program that signs with a key of its own.
    ///
    /// @param jwk its public key or keys, a JWK or a JWK Set
    /// @throws Fault if it cannot be made
    void addProgram(Holder holder, String jwk);

    /// Another password for one use, in place of one that is lost.
    ///
    /// @throws Fault if nobody of that name has a password
    String reset(String name);

    /// Ends an account with all its tokens and sessions.
    ///
    /// @throws Fault if there is none
    void remove(String name);

    /// Why nothing was changed, in words for whoever gave the command.
    final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Fault(String message) {
            super(message);
        }
    }
}
