package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;

/// A page of the list of cases.
///
/// @param next the link to the next page, if there is more
public record CaseListPage(List<Line> cases, long leftOut, @Nullable String next) {

    /// One case of the list.
    ///
    /// @param nature whether it is live, rebuilt from a review or made up
    /// @param allocations how it stands with the agencies that say so
    /// @param opened ledger time of its first event
    /// @param agencies names of the agencies involved
    /// @param open how many decisions are asked for and not taken
    public record Line(
            CaseId id,
            String nature,
            String status,
            List<String> allocations,
            Instant opened,
            List<String> agencies,
            int open) {

        public String name() {
            return PersonWords.caseName(id);
        }

        public String agencyNames() {
            return agencies.isEmpty() ? "No record of any" : String.join(", ", agencies);
        }

        public String decisionsHref() {
            return "/cases/" + id.text() + "/decisions";
        }
    }
}
