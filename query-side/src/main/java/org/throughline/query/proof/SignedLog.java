package org.throughline.query.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.VerifierKey;

/// What the log says of its own signing.
///
/// @param newest checkpoints, the newest first
/// @param stopped why nothing is signed any more, if so
public record SignedLog(List<VerifierKey> keys, List<Line> newest, @Nullable String stopped) {

    /// One checkpoint.
    public record Line(long size, String time, String root, List<String> signedBy) {}
}
