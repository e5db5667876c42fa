package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.KnowingWords;
import org.throughline.schema.time.When;

/// One entry: who knew it, and all its versions, the newest first.
///
/// @param what the kind of entry in words
/// @param related other entries that speak of it
public record EntryPage(
        String what, List<Knower> knowers, List<Version> versions, List<Related> related) {

    public EntryPage(String what, List<Knower> knowers, List<Version> versions) {
        this(what, knowers, versions, List.of());
    }

    /// Another entry that speaks of this one.
    public record Related(String line, String href) {

        @Override
        public String toString() {
            return "Related";
        }
    }

    /// A knower and what the record says of its knowledge of the entry.
    ///
    /// @param name an agency's id, or words for a knower that is none
    /// @param heading the same for people
    /// @param version the version it knows, if that is not the newest
    public record Knower(
            String name, String heading, Cell cell, List<String> who, @Nullable Integer version) {

        public Knower(AgencyId agency, Cell cell, List<String> who) {
            this(agency.text(), PersonWords.of(agency), cell, who, null);
        }

        /// The line that the command line prints.
        public String line() {
            String older = version == null ? "" : ", of version " + version;
            return name + ": " + KnowingWords.line(cell) + older;
        }

        /// The same for people.
        public String plain() {
            String times = WhenWords.times(cell);
            String words = KnowingWords.plain(cell);
            String older = version == null ? "" : ", of version " + version;
            return (times == null ? words : words + ", " + times) + older;
        }

        @Override
        public String toString() {
            return "Knower[" + name + "]";
        }
    }

    /// One version of the entry.
    ///
    /// @param kind "as first recorded", "corrected", "entered in error"
    public record Version(
            int number,
            String kind,
            When happened,
            Instant ledgerTime,
            long position,
            List<LabelledText> facts) {

        @Override
        public String toString() {
            return "Version[" + number + "]";
        }
    }

    @Override
    public String toString() {
        return "EntryPage";
    }
}
