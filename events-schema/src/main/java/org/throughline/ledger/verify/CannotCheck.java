package org.throughline.ledger.verify;

/// There is nothing to check with, or nothing that can be checked: exit code 2.
public final class CannotCheck extends RuntimeException {

    public CannotCheck(String why) {
        super(why);
    }
}
