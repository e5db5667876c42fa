package org.throughline.schema.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.schema.cases.EntryId;

/// Entries of which the same version was shown.
///
/// @param entries at most [#MOST]; more of them are told in several of these
public record ShownEntries(Integer version, Set<EntryId> entries) {

    /// As many as a list of an event may hold.
    public static final int MOST = 500;

    /// Entries of one version, in as many parts as it takes.
    public static List<ShownEntries> of(int version, List<EntryId> entries) {
        List<ShownEntries> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST) {
            int to = Math.min(entries.size(), from + MOST);
            parts.add(new ShownEntries(version, new LinkedHashSet<>(entries.subList(from, to))));
        }
        return List.copyOf(parts);
    }
}
