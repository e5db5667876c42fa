package org.throughline.query.whoknew;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;

/// What whoever decided knew when deciding, and what others had. Without a date nothing was before
/// or after the decision, and all lists are empty.
///
/// @param maker the column of the decision-maker; absent if the source does not say whose it was
/// @param dated whether the source gives a time with an end
/// @param known what the maker knew
/// @param possiblyKnown what the maker may have known, or over which accounts differ
/// @param heldUnread what the maker held, without evidence that it was read
/// @param knownElsewhere what others had and there is no record that the maker did
/// @param statedNotKnown what the maker is stated not to have known
/// @param notSubmitted the agencies that gave nothing to the record
/// @param afterwards how many entries nobody had by then
public record DecisionLens(
        EntryId decision,
        @Nullable String maker,
        boolean dated,
        List<Item> known,
        List<Item> possiblyKnown,
        List<Item> heldUnread,
        List<Item> knownElsewhere,
        List<Item> statedNotKnown,
        List<String> notSubmitted,
        int afterwards) {

    /// No split: there is no time at which to make it, or nobody for whom.
    public static DecisionLens unsplit(EntryId decision, @Nullable String maker, boolean dated) {
        return new DecisionLens(
                decision, maker, dated, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), 0);
    }

    /// One entry.
    ///
    /// @param stand how the maker stood to it
    /// @param by who else had it then
    public record Item(EntryId entry, int version, Stand stand, List<String> by) {}
}
