package org.throughline.query.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Search;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.knowledge.Standings;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// All that the projections hold of one case as of some event of it. It never changes.
final class CaseRecord {

    /// Who only declares an emergency, or that it holds something, has submitted nothing.
    private static final Set<String> GIVES_NOTHING =
            Set.of("emergency-access-declared.v1", "holding-declared.v1");

    private final CaseId id;
    private final boolean reconstructed;
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();

    /// Those that have a version, in the order of their first ones.
    private final List<EntryId> stated;

    /// Of what each agency gave, what may have begun first.
    private final Map<AgencyId, When> given = new HashMap<>();

    private final List<Search> searches;

    CaseRecord(
            CaseId id,
            boolean reconstructed,
            List<EntryVersion> versions,
            List<Retraction> retractions,
            List<Knowing> knowings,
            List<Search> searches) {
        this.id = id;
        this.searches = List.copyOf(searches);
        this.reconstructed = reconstructed;
        for (EntryVersion version : versions) {
            held(version.entry()).versions.add(version);
            if (!GIVES_NOTHING.contains(version.type())) {
                given.merge(version.agency(), version.happened(), CaseRecord::first);
            }
        }
        stated = List.copyOf(entries.keySet());
        retractions.forEach(each -> held(each.entry()).retractions.add(each));
        for (Knowing knowing : knowings) {
            held(knowing.entry())
                    .knowings
                    .computeIfAbsent(knowing.who().key(), _ -> new ArrayList<>(2))
                    .add(knowing);
        }
    }

    /// What is held of one entry; each list in the order of the log.
    static final class Entry {

        private static final Entry NOTHING = new Entry();

        private final List<EntryVersion> versions = new ArrayList<>(1);
        private final List<Retraction> retractions = new ArrayList<>(0);
        private final NavigableMap<KnowerKey, List<Knowing>> knowings = new TreeMap<>();

        /// The first one first.
        List<EntryVersion> versions() {
            return Collections.unmodifiableList(versions);
        }

        List<Retraction> retractions() {
            return Collections.unmodifiableList(retractions);
        }

        /// What is said of it, by those of whom it is said, in order.
        Map<KnowerKey, List<Knowing>> said() {
            return Collections.unmodifiableMap(knowings);
        }

        /// What is said of it and of one knower.
        List<Knowing> knowings(KnowerKey knower) {
            return knowings.getOrDefault(knower, List.of());
        }

        /// Nobody knows of anything before it has begun, whatever is not stated of when they came
        /// to know.
        boolean mayHaveBegun(@Nullable Instant known) {
            if (known == null) {
                return true;
            }
            for (EntryVersion version : versions) {
                if (version.happened().begunBy(known) != Truth.NO) {
                    return true;
                }
            }
            return false;
        }
    }

    private Entry held(EntryId entry) {
        return entries.computeIfAbsent(entry, _ -> new Entry());
    }

    /// Empty if nothing is held of it.
    Entry entry(EntryId entry) {
        return entries.getOrDefault(entry, Entry.NOTHING);
    }

    CaseId id() {
        return id;
    }

    List<EntryId> entries() {
        return stated;
    }

    Standing standing(KnowerKey knower, EntryId id, @Nullable Instant known) {
        Entry entry = entry(id);
        return Standings.of(
                entry.mayHaveBegun(known) ? entry.knowings(knower) : List.of(),
                known,
                () -> silence(knower, entry, known));
    }

    /// Whether somebody gave the case something by then, so that silence is never because they gave
    /// nothing. What an agency gives of a later time is nothing to an earlier one.
    boolean submitted(KnowerKey knower, @Nullable Instant known) {
        return knower.agency() == null
                || reconstructed
                || mayHaveBegun(given.get(knower.agency()), known);
    }

    private static boolean mayHaveBegun(@Nullable When first, @Nullable Instant known) {
        return first != null && (known == null || first.begunBy(known) != Truth.NO);
    }

    private static When first(When one, When other) {
        Instant begun = one.earliest().orElse(Instant.MIN);
        return other.earliest().orElse(Instant.MIN).isBefore(begun) ? other : one;
    }

    /// Why there is no record of a knower: it searched and found nothing, or it gave nothing to the
    /// case; unless the case was made from a review, to which agencies do not submit.
    private CellState silence(KnowerKey knower, Entry entry, @Nullable Instant known) {
        if (knower.agency() == null) {
            return CellState.SOURCE_SILENT;
        }
        for (Search each : searches) {
            if (each.agency().equals(knower.agency()) && covers(each, entry, known)) {
                return CellState.SEARCHED_NONE;
            }
        }
        return submitted(knower, known) ? CellState.SOURCE_SILENT : CellState.NOT_SUBMITTED;
    }

    private boolean covers(Search search, Entry entry, @Nullable Instant known) {
        for (EntryVersion each : entry.versions) {
            if (search.covers(each.happened(), each.subjects(), known)) {
                return true;
            }
        }
        return false;
    }
}
