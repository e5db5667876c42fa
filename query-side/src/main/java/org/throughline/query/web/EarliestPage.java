package org.throughline.query.web;

import java.util.List;

/// From when something could have been known, looking back.
///
/// @param label what has to be said with it
public record EarliestPage(String caseName, String label, List<Part> parts) {

    /// Some entries, or what adds up over entries.
    ///
    /// @param entries how many entries it is about, in words
    /// @param together from when agencies, put together, held it
    /// @param single from when one of them did by itself
    public record Part(
            String title,
            String entries,
            String together,
            String single,
            List<DecisionLine.Link> undated) {}
}
