package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the log has signed, the newest first.
///
/// @param keys that others check its signatures with
/// @param stopped why nothing is signed any more, if so
public record CheckpointsPage(List<Line> checkpoints, List<String> keys, @Nullable String stopped) {

    /// One checkpoint.
    public record Line(String size, String time, String root, String signedBy) {}
}
