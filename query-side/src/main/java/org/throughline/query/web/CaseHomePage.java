package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;

/// One case as of a time.
///
/// @param opened ledger time of its first event
/// @param people everybody of the case, as what they are to the child, with what is said of them
/// @param leadProfessional absent if there is no record of one
public record CaseHomePage(
        CaseId id,
        Filter filter,
        String status,
        Instant opened,
        List<String> people,
        List<Involvement> agencies,
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

    public String chronologyHref() {
        return filter.fromTheStart().on("/cases/" + id.text() + "/chronology");
    }

    public String knowledgeHref() {
        return filter.fromTheStart().on("/cases/" + id.text() + "/knowledge");
    }
}
