package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is who around the child, as of a time.
public record PeoplePage(
        List<Line> people,
        List<Line> relationships,
        List<Home> homes,
        List<Line> care,
        List<Line> legal,
        Counts counts) {

    /// One thing stated of somebody.
    ///
    /// @param tag how it stands, such as "Ended"
    /// @param href the entry that states it, if there is one
    public record Line(
            String heading, @Nullable String href, @Nullable String tag, List<LabelledText> facts) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    /// A home, named by whose it is, and who lived there.
    public record Home(String name, List<Line> members) {}
}
