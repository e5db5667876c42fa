package org.throughline.standalone.accounts;

/// What was asked of the accounts cannot be done; the message is written to be read.
final class AccountFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountFault(String message) {
        super(message);
    }
}
