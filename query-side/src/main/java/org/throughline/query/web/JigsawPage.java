package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.time.When;

/// What all agencies together held, and what each of them had and lacked of it.
///
/// @param label what has to be said with it
/// @param says how much it is, and who had the most of it
/// @param pieces one for each agency, the fullest first
/// @param gaveNothing names of agencies that gave nothing to the record
/// @param lookingBack names of agencies that are no part of it, because they look back
/// @param next the link to the next page, if there is more
public record JigsawPage(
        String label,
        String says,
        List<Piece> pieces,
        List<String> gaveNothing,
        List<String> lookingBack,
        @Nullable String next) {

    /// What one agency had.
    ///
    /// @param held in its records, without evidence that it was read
    /// @param items what it lacked, of the entries of this page
    public record Piece(
            String agency,
            int known,
            int held,
            int uncertain,
            int lacked,
            int notSubmitted,
            List<Item> items) {

        public Piece {
            items = List.copyOf(items);
        }
    }

    /// An entry that there is no record of an agency having had.
    ///
    /// @param name the digits by which commands name it
    /// @param why there is no record, in words
    /// @param by names of those that had it; empty where that is not told
    public record Item(
            String href,
            String name,
            When happened,
            String what,
            String summary,
            String why,
            List<String> by) {

        /// What a reader hears of the link: no two are alike.
        public String label() {
            return what + ", " + WhenWords.inSentence(happened) + ", " + name;
        }

        @Override
        public String toString() {
            return "JigsawItem[" + name + "]";
        }
    }

    /// Those that lacked something of this page.
    public List<Piece> lacking() {
        return pieces.stream().filter(each -> !each.items().isEmpty()).toList();
    }
}
