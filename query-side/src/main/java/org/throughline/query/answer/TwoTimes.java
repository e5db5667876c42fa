package org.throughline.query.answer;

import java.util.List;
import java.util.Map;

/// The same question as of two times: what was known at two instants, or how the record stood at
/// two places of the log.
///
/// @param left as of the earlier time
/// @param right as of the later one; of its page, if it is asked for one
public record TwoTimes(Axis axis, Question left, Question right) {

    /// What only a comparison takes.
    public static final List<String> NAMES = List.of("axis", "left", "right");

    /// What the two are times of.
    public enum Axis {
        KNOWN,
        LEDGER
    }

    /// Whether a request names two times at all.
    public static boolean isAsked(Map<String, String[]> parameters) {
        return NAMES.stream().anyMatch(parameters::containsKey);
    }

    /// The address of the same answer for ever. Two places of the log are one already.
    public String pinned(String path, long position) {
        return axis == Axis.KNOWN ? right.pinned(path, position) : right.address(path);
    }
}
