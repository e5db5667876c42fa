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
import java.util.function.Predicate;
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

/// All that the projections hold of one case at one position.
final class CaseRecord {

    /// Who only declares an emergency, or that it holds something, has submitted nothing.
    private static final Set<String> GIVES_NOTHING =
            Set.of("emergency-access-declared.v1", "holding-declared.v1");

    private final CaseId id;
    private final long position;
    private final boolean reconstructed;
    private final Map<EntryId, List<EntryVersion>> versions = new LinkedHashMap<>();
    private final Map<EntryId, List<Retraction>> retractions = new HashMap<>();
    private final Map<EntryId, NavigableMap<KnowerKey, List<Knowing>>> knowings = new HashMap<>();

    /// Of what each agency gave, what may have begun first.
    private final Map<AgencyId, When> given = new HashMap<>();

    private final List<Search> searches;

    CaseRecord(
            CaseId id,
            long position,
            boolean reconstructed,
            List<EntryVersion> versions,
            List<Retraction> retractions,
            List<Knowing> knowings,
            List<Search> searches) {
        this.id = id;
        this.searches = List.copyOf(searches);
        this.position = position;
        this.reconstructed = reconstructed;
        for (Retraction retraction : retractions) {
            this.retractions
                    .computeIfAbsent(retraction.entry(), _ -> new ArrayList<>())
                    .add(retraction);
        }
        for (EntryVersion version : versions) {
            this.versions.computeIfAbsent(version.entry(), _ -> new ArrayList<>()).add(version);
            if (!GIVES_NOTHING.contains(version.type())) {
                given.merge(version.agency(), version.happened(), CaseRecord::first);
            }
        }
        for (Knowing knowing : knowings) {
            this.knowings
                    .computeIfAbsent(knowing.entry(), _ -> new TreeMap<>())
                    .computeIfAbsent(knowing.who().key(), _ -> new ArrayList<>())
                    .add(knowing);
        }
    }

    CaseId id() {
        return id;
    }

    long position() {
        return position;
    }

    Set<EntryId> entries() {
        return versions.keySet();
    }

    /// The versions of an entry, the first one first.
    List<EntryVersion> versions(EntryId entry) {
        return versions.getOrDefault(entry, List.of());
    }

    List<Retraction> retractions(EntryId entry) {
        return retractions.getOrDefault(entry, List.of());
    }

    List<Knowing> knowings(EntryId entry, KnowerKey knower) {
        return ofEntry(entry).getOrDefault(knower, List.of());
    }

    /// Everybody of whom something is said about an entry, in order.
    Set<KnowerKey> knowersOf(EntryId entry) {
        return Collections.unmodifiableSet(ofEntry(entry).keySet());
    }

    private NavigableMap<KnowerKey, List<Knowing>> ofEntry(EntryId entry) {
        return knowings.getOrDefault(entry, Collections.emptyNavigableMap());
    }

    Standing standing(KnowerKey knower, EntryId entry, @Nullable Instant known) {
        return standing(knowings(entry, knower), knower, entry, known);
    }

    /// @param which what counts of all that is said
    Standing standing(
            KnowerKey knower, EntryId entry, @Nullable Instant known, Predicate<Knowing> which) {
        List<Knowing> counting = knowings(entry, knower).stream().filter(which).toList();
        return standing(counting, knower, entry, known);
    }

    private Standing standing(
            List<Knowing> said, KnowerKey knower, EntryId entry, @Nullable Instant known) {
        return Standings.of(
                said.isEmpty() || !mayHaveBegun(entry, known) ? List.of() : said,
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

    /// Nobody knows of anything before it has begun, whatever is not stated of when they came to
    /// know.
    boolean mayHaveBegun(EntryId entry, @Nullable Instant known) {
        if (known == null) {
            return true;
        }
        for (EntryVersion version : versions(entry)) {
            if (version.happened().begunBy(known) != Truth.NO) {
                return true;
            }
        }
        return false;
    }

    /// Why there is no record of a knower: it searched and found nothing, or it gave nothing to the
    /// case; unless the case was made from a review, to which agencies do not submit.
    private CellState silence(KnowerKey knower, EntryId entry, @Nullable Instant known) {
        if (knower.agency() == null) {
            return CellState.SOURCE_SILENT;
        }
        if (!searches.isEmpty()
                && searches.stream().anyMatch(each -> covers(each, knower, entry, known))) {
            return CellState.SEARCHED_NONE;
        }
        return submitted(knower, known) ? CellState.SOURCE_SILENT : CellState.NOT_SUBMITTED;
    }

    private boolean covers(
            Search search, KnowerKey knower, EntryId entry, @Nullable Instant known) {
        return search.agency().equals(knower.agency())
                && versions(entry).stream()
                        .anyMatch(each -> search.covers(each.happened(), each.subjects(), known));
    }
}
