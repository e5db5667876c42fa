package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The questions to a case, each with its answer as of a time.
///
/// @param asOf the point of time, in words
/// @param label what has to be said with them; absent where nothing is asked about
public record QuestionsPage(String asOf, @Nullable String label, List<Line> questions) {

    /// One question.
    ///
    /// @param name by which the interface names it
    /// @param answer its state in words
    public record Line(String name, String asks, String answer, List<Item> items) {}

    /// One thing that was to be expected, or that is on record.
    ///
    /// @param links the entries it is about and rests on
    public record Item(String says, List<DecisionLine.Link> links) {}
}
