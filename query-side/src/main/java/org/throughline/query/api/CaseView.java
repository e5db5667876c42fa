package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// `GET /api/v1/cases`, `/api/v1/cases/{case}` and `/api/v1/agencies`.
@RestController
final class CaseView {

    private final CaseReads cases;

    CaseView(CaseReads cases) {
        this.cases = cases;
    }

    record CasesAnswer(
            @Nullable Asked asked,
            List<CaseJson> cases,
            long ledger,
            String pinned,
            @Nullable String next) {}

    record CaseAnswer(
            @Nullable Asked asked,
            CaseJson record,
            Lens.Counts counts,
            long ledger,
            String pinned) {}

    record AgenciesAnswer(List<AgencyJson> agencies, long ledger, String pinned) {}

    record AgencyJson(String id, String kind, String registered) {}

    /// @param status `open` or `closed`
    /// @param nature `live`, `reconstructed` or `synthetic`
    /// @param lastAct when the last dated act happened
    record CaseJson(
            String caseId,
            String status,
            @Nullable String nature,
            @Nullable String opened,
            @Nullable String ledgerTime,
            @Nullable String closed,
            @Nullable String lastAct,
            List<String> subjects,
            List<InvolvedJson> agencies) {

        static CaseJson of(Lens lens) {
            CaseStatus status = lens.status();
            return new CaseJson(
                    lens.caseId().text(),
                    status.isClosed() ? "closed" : "open",
                    status.nature(),
                    text(status.opened()),
                    Optional.ofNullable(status.ledgerTime()).map(Answers::ledgerTime).orElse(null),
                    text(status.closed()),
                    text(status.lastAct()),
                    status.subjects().stream().map(PersonId::text).toList(),
                    status.agencies().stream()
                            .map(
                                    each ->
                                            new InvolvedJson(
                                                    each.agency().text(),
                                                    text(each.since()),
                                                    text(each.until())))
                            .toList());
        }
    }

    record InvolvedJson(String agency, @Nullable String since, @Nullable String until) {}

    private static @Nullable String text(@Nullable When when) {
        return when == null ? null : when.text();
    }

    @GetMapping("/api/v1/cases")
    ResponseEntity<byte[]> all(WebRequest request, Authentication account) {
        CaseReads.Cases found =
                cases.all(QuestionReader.read(request.getParameterMap()), Reader.of(account));
        Shown<Lens> page =
                Shown.of(found.cases(), found.question(), "/api/v1/cases", found.position());
        CasesAnswer answer =
                new CasesAnswer(
                        Asked.of(found.question()),
                        page.rows().stream().map(CaseJson::of).toList(),
                        found.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, found.position(), page.next());
    }

    @GetMapping("/api/v1/cases/{case}")
    ResponseEntity<byte[]> one(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId id = Ids.caseId(caseText);
        Lens lens =
                cases.one(id, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        CaseAnswer answer =
                new CaseAnswer(
                        Asked.of(lens.question()),
                        CaseJson.of(lens),
                        lens.counts(lens.inPeriod().size()),
                        lens.position(),
                        lens.question().pinned("/api/v1/cases/" + id.text(), lens.position()));
        return Answers.of(answer, lens.position(), null);
    }

    @GetMapping("/api/v1/agencies")
    ResponseEntity<byte[]> agencies(WebRequest request) {
        var question = QuestionReader.read(request.getParameterMap());
        CaseReads.Agencies found = cases.agencies(question);
        AgenciesAnswer answer =
                new AgenciesAnswer(
                        found.agencies().stream().map(CaseView::agency).toList(),
                        found.position(),
                        question.pinned("/api/v1/agencies", found.position()));
        return Answers.of(answer, found.position(), null);
    }

    private static AgencyJson agency(CasefileTable.Registered each) {
        Instant registered = each.registered();
        return new AgencyJson(each.id(), each.kind(), Answers.ledgerTime(registered));
    }
}
