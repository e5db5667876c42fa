package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.KnowingWords;
import org.throughline.schema.time.When;

/// One entry: who knew it, and all its versions, the newest first.
///
/// @param what the kind of entry in words
public record EntryPage(String what, List<Knower> knowers, List<Version> versions) {

    /// An agency and what the record says of its knowledge of the entry.
    public record Knower(AgencyId agency, Cell cell, List<String> who) {

        /// The line that the command line prints.
        public String line() {
            return agency.text() + ": " + KnowingWords.line(cell);
        }

        /// The same for people.
        public String plain() {
            String times = WhenWords.times(cell);
            String words = KnowingWords.plain(cell);
            return times == null ? words : words + ", " + times;
        }

        @Override
        public String toString() {
            return "Knower[" + agency + "]";
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
