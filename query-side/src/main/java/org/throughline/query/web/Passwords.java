package org.throughline.query.web;

/// Changing one's own password, where the program keeps the accounts itself.
public interface Passwords {

    /// What came of it.
    enum Outcome {
        CHANGED,
        /// The old one is not right, or the account has none that could be changed.
        WRONG,
        /// The new one is too short or too long, has the account's name in it, or is the old one.
        UNFIT
    }

    /// Ends every session and token of the account if it is changed.
    Outcome change(String account, String old, String fresh);
}
