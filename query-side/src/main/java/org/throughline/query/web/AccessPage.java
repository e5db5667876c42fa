package org.throughline.query.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseId;

/// A page of the access log.
///
/// @param form what was asked for, and what is wrong with it
/// @param next the link to the next page, if there is more
public record AccessPage(
        @Nullable CaseId caseId, FilterForm form, List<Line> looks, @Nullable String next) {

    public AccessPage {
        looks = List.copyOf(looks);
    }

    public String caseName() {
        return caseId == null ? "" : PersonWords.caseName(caseId);
    }

    public boolean isOutcome(String code) {
        return form.valueOf("outcome").equals(code);
    }

    /// Outcomes to choose from.
    public List<Choice> outcomes() {
        return List.of(
                new Choice("shown", "Shown"),
                new Choice("refused", "Refused"),
                new Choice("not-found", "Not found"),
                new Choice("invalid", "Asked wrongly"),
                new Choice("not-answered", "Not answered"));
    }

    /// One look.
    ///
    /// @param account absent where it was erased
    /// @param asOf what was asked for, in words
    public record Line(
            Instant at,
            @Nullable String account,
            String role,
            @Nullable String agency,
            String purpose,
            String outcome,
            String view,
            @Nullable CaseId caseId,
            List<LabelledText> asOf,
            List<Entry> shown) {

        public Line {
            asOf = List.copyOf(asOf);
            shown = List.copyOf(shown);
        }

        public String time() {
            return WhenWords.instant(at);
        }

        public String who() {
            return account == null ? "Account not on record" : account;
        }

        public String caseName() {
            return caseId == null ? "" : PersonWords.caseName(caseId);
        }

        @Override
        public String toString() {
            return "look at " + view;
        }
    }

    /// A version of an entry that was shown.
    public record Entry(String id, int version) {}
}
