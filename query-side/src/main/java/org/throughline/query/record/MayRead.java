package org.throughline.query.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.rights.Rights;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// The versions of entries that a reader may read: what their agency knows, holds or wrote, and
/// what a right opens.
final class MayRead {

    private final CaseRecord record;
    private final @Nullable AgencyId agency;
    private final Rights rights;

    /// Absent for whoever may read all of it.
    private final @Nullable Map<EntryId, List<EntryVersion>> some;

    /// @param agency the agency as which somebody reads; absent for those who read as none
    MayRead(CaseRecord record, @Nullable AgencyId agency, Rights rights) {
        this.record = record;
        this.agency = agency;
        this.rights = rights;
        this.some = rights.toAll() ? null : some();
    }

    private Map<EntryId, List<EntryVersion>> some() {
        Map<EntryId, List<EntryVersion>> versions = new LinkedHashMap<>();
        for (EntryId entry : record.entries()) {
            List<EntryVersion> may = may(entry);
            if (!may.isEmpty()) {
                versions.put(entry, may);
            }
        }
        return versions;
    }

    private List<EntryVersion> may(EntryId entry) {
        Set<Integer> given = agency == null ? Set.of() : given(entry, agency);
        List<EntryVersion> all = record.entry(entry).versions();
        List<EntryVersion> may = new ArrayList<>(all.size());
        for (EntryVersion each : all) {
            if (given.contains(each.version()) || rights.open(each)) {
                may.add(each);
            }
        }
        return may;
    }

    private Set<Integer> given(EntryId entry, AgencyId reader) {
        Set<Integer> given = new TreeSet<>();
        record.entry(entry).knowings(KnowerKey.of(reader)).stream()
                .filter(each -> each.entitles(reader))
                .forEach(each -> given.add(each.version()));
        return given;
    }

    /// Whether the reader may know that the case exists.
    boolean exists() {
        return agency == null ? rights.any() && !record.entries().isEmpty() : !entries().isEmpty();
    }

    Collection<EntryId> entries() {
        return some == null ? record.entries() : some.keySet();
    }

    /// The first one first; empty if the reader may read none.
    List<EntryVersion> versions(EntryId entry) {
        return some == null ? record.entry(entry).versions() : some.getOrDefault(entry, List.of());
    }

    /// Whether a right opens a version, known or not.
    boolean opened(EntryVersion version) {
        return rights.open(version);
    }

    /// The entries of which the reader may read nothing.
    List<EntryId> withheld() {
        return some == null
                ? List.of()
                : record.entries().stream().filter(each -> !some.containsKey(each)).toList();
    }
}
