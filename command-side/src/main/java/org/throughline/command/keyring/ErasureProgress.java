package org.throughline.command.keyring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far the keyring is with an erasure.
///
/// @param destroyed when the last key was destroyed; empty if that is still to be done
/// @param review texts about others that name somebody who is erased
public record ErasureProgress(Optional<Instant> destroyed, Nodes nodes, List<TextPlace> review) {

    /// The processes that may have held a key in memory.
    ///
    /// @param answered that say that they hold none of the destroyed keys
    /// @param waiting from which no answer has come yet
    /// @param silent from which none has come in time: they have no way to the keyring, and a
    ///   process without one forgets all keys
    public record Nodes(int answered, int waiting, int silent) {}
}
