package org.throughline.ledger.verify;

/// Whether it is proved that a bundle leaves out nothing, and by what.
public enum Complete {
    /// By the log's own word: its map says so, and nobody else has computed the map.
    BY_THE_LOG_ALONE,
    /// A witness computed the map from all leaves.
    BY_MAP_WITNESS,
    /// The map was computed here from all leaves.
    BY_FULL_AUDIT,
    /// Something is left out, or the file is not about a whole stream.
    NO
}
