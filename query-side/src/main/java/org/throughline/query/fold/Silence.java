package org.throughline.query.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseNature;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.sharing.EmergencyAccessDeclared;
import org.throughline.schema.cases.sharing.HoldingDeclared;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SearchResult;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Why there is no record of a knower. None of the reasons says that it did not know.
final class Silence {

    private record Search(AgencyId agency, When made, SearchCoverageDeclared said) {}

    private final Map<AgencyId, List<When>> gave = new HashMap<>();
    private final List<Search> searches = new ArrayList<>();
    private boolean reconstructed;

    Silence(History history) {
        boolean opened = false;
        for (EntryVersions entry : history.entries()) {
            entry.versions().forEach(this::given);
            if (entry.isNotTakenBack()) {
                search(entry.newest());
            }
            if (!opened
                    && entry.isNotTakenBack()
                    && entry.newest().content() instanceof CaseOpened said) {
                opened = true;
                reconstructed = said.nature() == CaseNature.RECONSTRUCTED;
            }
        }
    }

    /// To declare an emergency, or only that something is held, gives nothing.
    private void given(EntryVersions.Version version) {
        if (!(version.content() instanceof EmergencyAccessDeclared)
                && !(version.content() instanceof HoldingDeclared)) {
            gave.computeIfAbsent(version.agency(), _ -> new ArrayList<>()).add(version.happened());
        }
    }

    private void search(EntryVersions.Version version) {
        if (version.content() instanceof SearchCoverageDeclared said
                && said.result() == SearchResult.NOTHING_FOUND) {
            AgencyId by = said.by() == null ? null : said.by().agency();
            searches.add(
                    new Search(
                            by == null ? version.agency() : by,
                            version.happened().stated() ? version.happened() : version.recorded(),
                            said));
        }
    }

    CellState of(Column knower, EntryVersions entry, @Nullable Instant known) {
        AgencyId agency = knower.agency();
        if (agency == null) {
            return CellState.SOURCE_SILENT;
        }
        boolean searched =
                searches.stream()
                        .filter(each -> each.agency.equals(agency))
                        .filter(each -> known == null || each.made.begunBy(known) != Truth.NO)
                        .anyMatch(
                                each ->
                                        entry.versions().stream()
                                                .anyMatch(version -> covers(each.said, version)));
        if (searched) {
            return CellState.SEARCHED_NONE;
        }
        boolean given =
                gave.getOrDefault(agency, List.of()).stream()
                        .anyMatch(each -> known == null || each.begunBy(known) != Truth.NO);
        // Agencies do not submit to a case that was made from a review.
        return reconstructed || given ? CellState.SOURCE_SILENT : CellState.NOT_SUBMITTED;
    }

    /// Whether what happened surely lies within what was searched.
    private static boolean covers(SearchCoverageDeclared search, EntryVersions.Version version) {
        When happened = version.happened();
        if (Collections.disjoint(search.of(), version.subjects())
                || search.period().earliest().isEmpty()
                || search.period().latest().isEmpty()
                || happened.earliest().isEmpty()
                || happened.latest().isEmpty()) {
            return false;
        }
        return !happened.earliest().get().isBefore(search.period().earliest().get())
                && !happened.latest().get().isAfter(search.period().latest().get());
    }
}
