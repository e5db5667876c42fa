package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;

/// One case as of a time.
///
/// @param nature whether it is live, rebuilt from a review or made up
/// @param allocations how it stands with the agencies that say so
/// @param opened ledger time of its first event
/// @param people everybody of the case, as what they are to the child, with what is said of them
/// @param pointers the other agencies that hold something, with how to ask them
/// @param emergency where the reader can open the whole case in an emergency; absent for those who
///   need not or cannot
/// @param leadProfessional absent if there is no record of one
public record CaseHomePage(
        CaseId id,
        Filter filter,
        String nature,
        String status,
        List<String> allocations,
        Instant opened,
        List<String> people,
        List<Involvement> agencies,
        List<Involvement> pointers,
        @Nullable String emergency,
        @Nullable String leadProfessional,
        List<Decision> openDecisions) {

    /// An agency's part in the case.
    ///
    /// @param words since when, until when and as what, e.g. "Involved from April 2001"
    public record Involvement(String name, String words) {}

    /// A decision that is asked for and not taken.
    public record Decision(String text, String href) {}

    public String name() {
        return PersonWords.caseName(id);
    }

    public String lead() {
        return leadProfessional == null ? "No record of one" : leadProfessional;
    }

    public LensWords lens() {
        return LensWords.of(filter, List.of());
    }

    public String href(String view) {
        return filter.inView("/" + view).on("/cases/" + id.text() + "/" + view);
    }
}
