package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision, and what whoever took it knew then.
///
/// @param what the kind of decision in words, who states it and when it was taken
/// @param name the digits by which commands name it
/// @param entry the link to the entry itself
/// @param words what the source says was decided; empty if nothing
/// @param facts whose decision it was and what came of it
/// @param then whose knowledge of what time is shown, in words; absent if there is no split
/// @param unsplit why there is none
/// @param silent the agencies that are said to have given nothing; absent for a reader who is not
///   told
/// @param later how many entries nobody had then
/// @param hindsight the link that shows these too; absent if it was followed
/// @param counts how many entries are shown and are not
/// @param next the link to the next page, if there is more
public record LensPage(
        String what,
        String name,
        String entry,
        String words,
        List<LabelledText> facts,
        @Nullable String then,
        @Nullable String unsplit,
        List<Section> sections,
        @Nullable List<String> silent,
        int later,
        @Nullable String hindsight,
        Counts counts,
        @Nullable String next) {

    /// Of the window; no words of a source, which a browser would keep.
    public String title() {
        return what + ", " + name;
    }

    /// One part of what was known.
    ///
    /// @param id by which a link names it
    /// @param count of the whole part; not all need be on this page
    /// @param means what it says, and what it does not
    public record Section(
            String id, String heading, String means, int count, List<EntryLine> lines) {

        public String total() {
            if (count == 0) {
                return "No record of any.";
            }
            String all = count == 1 ? "1 entry" : count + " entries";
            return lines.size() == count ? all + "." : all + ", " + lines.size() + " on this page.";
        }
    }

    @Override
    public String toString() {
        return "LensPage";
    }
}
