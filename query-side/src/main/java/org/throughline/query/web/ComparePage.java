package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two times compared.
///
/// @param union whether it is about what all knowers together had
/// @param counts how much there is of each kind, in words; absent if no times were asked for yet
/// @param sections what changed, by kind; those of which there is nothing are left out
/// @param next the link to the next page, if there is more
public record ComparePage(
        boolean union, @Nullable String counts, List<Section> sections, @Nullable String next) {

    /// Before anybody said which times.
    public static final ComparePage NOT_ASKED = new ComparePage(false, null, List.of(), null);

    public ComparePage {
        sections = List.copyOf(sections);
    }

    /// Changes of one kind.
    ///
    /// @param says what it means that something stands here
    public record Section(String id, String title, String says, List<EntryLine> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
