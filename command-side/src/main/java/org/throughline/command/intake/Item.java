package org.throughline.command.intake;

/// What the checks of an item of a batch come to, if nothing is wrong.
sealed interface Item permits Step, Item.Repeated {

    /// It says what an item before it says, under the same natural key.
    ///
    /// @param first index of the one that is recorded
    record Repeated(int first) implements Item {}
}
