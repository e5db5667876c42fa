package org.throughline.query.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chronology: dated entries in order, undated ones in a band of their own.
///
/// @param gaps stretches of time without a dated entry, in words
/// @param next the link to the next page, if there is more
public record ChronologyPage(
        List<EntryLine> dated,
        List<EntryLine> undated,
        List<String> gaps,
        Counts counts,
        @Nullable String next) {

    /// A dated entry.
    ///
    /// @param year the one that the entry is the first of on this page
    public record Dated(EntryLine line, @Nullable String year) {

        /// What a link to the year leads to.
        public @Nullable String anchor() {
            return year == null ? null : anchorOf(year);
        }
    }

    static String anchorOf(String year) {
        return "year-" + year;
    }

    /// The dated entries, with where each year begins. By when an entry can have begun at the
    /// earliest, as they are sorted; one that can have begun at any time is in no year.
    public List<Dated> byYear() {
        List<Dated> all = new ArrayList<>();
        Set<String> years = new HashSet<>();
        for (EntryLine line : dated) {
            String year = line.happened().earliest().map(WhenWords::year).orElse(null);
            all.add(new Dated(line, year != null && years.add(year) ? year : null));
        }
        return all;
    }

    /// The years to go to, if there is more than one place to go to.
    public List<Place> years() {
        List<Place> places = new ArrayList<>();
        for (Dated each : byYear()) {
            if (each.year() != null) {
                places.add(new Place(each.year(), "#" + anchorOf(each.year()), false));
            }
        }
        if (!undated.isEmpty()) {
            places.add(new Place("Date not stated", "#undated", false));
        }
        return places.size() > 1 ? places : List.of();
    }
}
