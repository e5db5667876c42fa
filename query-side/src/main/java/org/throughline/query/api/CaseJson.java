package org.throughline.query.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.casefile.Involved;
import org.throughline.query.decisions.Decisions;
import org.throughline.query.decisions.Outcome;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.query.workers.Workers;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.time.When;

/// A case as of a time. All of it is public: no key is needed to tell it.
///
/// @param status `open` or `closed`
/// @param nature `live`, `reconstructed` or `synthetic`
/// @param reopened when it was last opened again, if it is open since
/// @param lastAct when the last dated act happened
/// @param agencies those that are or were involved
/// @param allocation how the case stands with each agency that says so
record CaseJson(
        String caseId,
        String status,
        @Nullable String nature,
        @Nullable String opened,
        @Nullable String ledgerTime,
        @Nullable String closed,
        @Nullable String reopened,
        @Nullable String lastAct,
        List<String> subjects,
        List<InvolvedJson> agencies,
        List<AllocationJson> allocation,
        @Nullable LeadJson leadProfessional,
        List<OpenJson> openDecisions) {

    record InvolvedJson(
            String agency, boolean involved, @Nullable String since, @Nullable String until) {

        static InvolvedJson of(Involved each) {
            return new InvolvedJson(
                    each.agency().text(), each.now(), text(each.since()), text(each.until()));
        }
    }

    /// @param state `allocated`, `covered`, `duty`, `unallocated` or `not-stated`
    record AllocationJson(String agency, String state, String since, String entryId) {

        static AllocationJson of(Workers.Allocated each) {
            return new AllocationJson(
                    each.agency().text(),
                    Kebab.text(each.state()),
                    each.basis().happened().text(),
                    each.basis().entry().text());
        }
    }

    /// @param knower the kind of knower that the source names as lead professional
    /// @param kind the kind of post
    record LeadJson(
            String entryId,
            @Nullable String agency,
            String knower,
            @Nullable String kind,
            List<String> forWhom,
            String since,
            @Nullable String until) {

        static LeadJson of(Told told) {
            LeadProfessionalAssigned event = (LeadProfessionalAssigned) told.event();
            Knower lead = event.lead();
            return new LeadJson(
                    told.entry().text(),
                    lead.agency() == null ? null : lead.agency().text(),
                    Kebab.text(lead.kind()),
                    event.post() == null ? null : Kebab.text(event.post()),
                    event.forWhom().stream().sorted().map(PersonId::text).toList(),
                    told.happened().text(),
                    text(event.until()));
        }
    }

    /// What is asked for and not decided.
    record OpenJson(
            String entryId,
            String type,
            String title,
            String agency,
            String happened,
            String awaits,
            @Nullable String due) {

        static OpenJson of(Decisions.Row row) {
            Told told = row.told();
            String type = told.seen().version().type();
            return new OpenJson(
                    told.entry().text(),
                    type,
                    EventWords.title(type),
                    told.agency().text(),
                    told.happened().text(),
                    String.valueOf(row.awaits()),
                    text(Outcome.due(told.event())));
        }
    }

    static CaseJson of(Lens lens, Texts texts) {
        CaseStatus status = lens.status();
        Workers workers = Workers.of(lens, texts);
        return new CaseJson(
                lens.caseId().text(),
                status.isClosed() ? "closed" : "open",
                status.nature(),
                text(status.opened()),
                Optional.ofNullable(status.ledgerTime()).map(Answers::ledgerTime).orElse(null),
                text(status.closed()),
                text(status.reopened()),
                text(status.lastAct()),
                status.subjects().stream().map(PersonId::text).toList(),
                status.agencies().stream().map(InvolvedJson::of).toList(),
                workers.allocations().stream().map(AllocationJson::of).toList(),
                workers.lead().map(LeadJson::of).orElse(null),
                Decisions.of(lens, texts).open().stream().map(OpenJson::of).toList());
    }

    private static @Nullable String text(@Nullable When when) {
        return when == null ? null : when.text();
    }
}
