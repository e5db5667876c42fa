package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.time.When;

/// How knowledge of one entry travelled, by time; what is undated by itself.
///
/// @param what the kind of entry in words, who states it and when it happened
/// @param name the digits by which commands name it
/// @param href of the entry
/// @param counts how many steps there are, in words
/// @param next the link to the next page, if there is more
public record JourneyPage(
        String what,
        String name,
        String href,
        String counts,
        List<Line> dated,
        List<Line> undated,
        @Nullable String next) {

    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }

    /// One step.
    ///
    /// @param words who came to have it and how
    /// @param links the entry it rests on
    public record Line(
            String words,
            When since,
            List<String> tags,
            List<LabelledText> facts,
            List<DecisionLine.Link> links) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    @Override
    public String toString() {
        return "JourneyPage";
    }
}
