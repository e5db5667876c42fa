package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.throughline.schema.cases.CaseId;

/// The list of cases.
public record CaseListPage(List<Line> cases) {

    /// One case of the list.
    ///
    /// @param opened ledger time of its first event
    /// @param agencies names of the agencies involved
    public record Line(CaseId id, String status, Instant opened, List<String> agencies) {

        public String name() {
            return PersonWords.caseName(id);
        }

        public String agencyNames() {
            return agencies.isEmpty() ? "No record of any" : String.join(", ", agencies);
        }
    }
}
