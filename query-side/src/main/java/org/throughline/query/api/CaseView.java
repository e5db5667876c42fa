package org.throughline.query.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.CaseId;

/// `GET /api/v1/cases`, `/api/v1/cases/{case}` and `/api/v1/agencies`.
@RestController
final class CaseView {

    private static final String PATH = "/api/v1/cases";

    private final CaseReads cases;
    private final Texts texts;

    CaseView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param leftOut cases of this page that a view could not take in; absent if there are none
    record CasesAnswer(
            @Nullable Asked asked,
            List<CaseJson> cases,
            @Nullable Long leftOut,
            long ledger,
            String pinned,
            @Nullable String next) {}

    record CaseAnswer(
            @Nullable Asked asked,
            CaseJson record,
            EntryCounts counts,
            long ledger,
            String pinned) {}

    record AgenciesAnswer(List<AgencyJson> agencies, long ledger, String pinned) {}

    record AgencyJson(String id, String kind, String registered) {}

    @GetMapping("/api/v1/cases")
    ResponseEntity<byte[]> all(WebRequest request, Authentication account) {
        CaseReads.Cases found =
                cases.some(QuestionReader.read(request.getParameterMap()), Reader.of(account));
        String next = found.next(PATH);
        CasesAnswer answer =
                new CasesAnswer(
                        Asked.of(found.question()),
                        found.cases().stream().map(each -> CaseJson.of(each, texts)).toList(),
                        found.leftOut() == 0 ? null : found.leftOut(),
                        found.position(),
                        found.question().pinned(PATH, found.position()),
                        next);
        return Answers.of(answer, found.position(), next);
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
                        CaseJson.of(lens, texts),
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
