package org.throughline.query.web;

import java.util.List;

/// One decision of the list.
///
/// @param links other entries it has to do with
public record DecisionLine(EntryLine line, List<Link> links) {

    /// Another entry.
    public record Link(String label, String text, String href) {}
}
