package org.throughline.command.ledger;

/// Takes findings: where, and what does not hold. Never a content.
@FunctionalInterface
interface Told {
    void add(String where, String what);
}
