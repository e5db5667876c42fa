package org.throughline.command.keyring;

/// The steps of destroying a person's key, in order; a crash may come after each.
enum ErasureStep {
    NEW_KEY_WRITTEN,
    COMMITTED,
    OLD_KEY_OVERWRITTEN,
    OLD_KEY_REMOVED
}
