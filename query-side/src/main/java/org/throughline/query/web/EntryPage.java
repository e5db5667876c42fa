package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.KnowingWords;
import org.throughline.schema.time.When;

/// One entry: what it says, who knew it, and all its versions, the newest first.
///
/// @param what the kind of entry in words, who states it and when it happened
/// @param name the digits by which commands name it
/// @param amendments who took it back or corrected it, and why
/// @param related other entries that speak of it
public record EntryPage(
        String what,
        String name,
        boolean retracted,
        List<Amendment> amendments,
        List<Knower> knowers,
        List<Version> versions,
        List<Related> related) {

    /// Of the window; no words of a source, which a browser would keep.
    public String title() {
        return what + ", " + name;
    }

    public Version newest() {
        return versions.getFirst();
    }

    public List<Version> earlier() {
        return versions.subList(1, versions.size());
    }

    /// Those of whose knowledge something is on record.
    public List<Knower> onRecord() {
        return knowers.stream().filter(each -> !each.cell().state().isNoRecord()).toList();
    }

    /// The others, under the words for why there is no record.
    public List<LabelledText> silent() {
        return knowers.stream()
                .filter(each -> each.cell().state().isNoRecord())
                .collect(
                        Collectors.groupingBy(
                                each -> each.cell().state(),
                                TreeMap::new,
                                Collectors.mapping(Knower::heading, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(each -> new LabelledText(each.getKey().plain(), each.getValue()))
                .toList();
    }

    /// Who took the entry back or corrected it, and why.
    ///
    /// @param reason in the words of the source
    public record Amendment(String words, @Nullable String reason) {

        @Override
        public String toString() {
            return "Amendment";
        }
    }

    /// Another entry that speaks of this one.
    public record Related(String line, String name, String href) {

        @Override
        public String toString() {
            return "Related";
        }
    }

    /// How a knower stood to versions before the one told of.
    public record Before(int version, Cell cell) {}

    /// A knower and what the record says of its knowledge of the entry.
    ///
    /// @param heading its name for people
    /// @param version the version it knows, where that has to be said
    public record Knower(
            String heading,
            Cell cell,
            List<String> who,
            @Nullable Integer version,
            @Nullable Before before) {

        public Knower(AgencyId agency, Cell cell, List<String> who) {
            this(PersonWords.of(agency), cell, who, null, null);
        }

        public String plain() {
            String words = plain(cell);
            if (version != null) {
                words += ", of version " + version;
            }
            if (before != null) {
                words += "; of version " + before.version() + ": " + plain(before.cell());
            }
            return words;
        }

        private static String plain(Cell cell) {
            String times = WhenWords.times(cell);
            String words = KnowingWords.plain(cell);
            return times == null ? words : words + ", " + times;
        }

        @Override
        public String toString() {
            return "Knower[" + heading + "]";
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
