package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.journey.Journeys;
import org.throughline.query.journey.Step;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;

/// `GET /api/v1/cases/{case}/entries/{entry}/journey`: who told whom of an entry, when, and after
/// how long; and where it led no further (R17, R31, R35).
@RestController
final class JourneyView {

    private final CaseReads cases;
    private final Texts texts;

    JourneyView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param about the entry
    /// @param recorded when its agency first wrote it down
    /// @param steps by time, those without a date last
    record Answer(
            String caseId,
            String entryId,
            @Nullable Asked asked,
            EvidenceJson about,
            String recorded,
            boolean retracted,
            List<StepJson> steps,
            CountsJson counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// @param shown on this page
    /// @param all on all pages
    /// @param ended how many of all led no further
    record CountsJson(int shown, int all, int ended) {}

    @GetMapping("/api/v1/cases/{case}/entries/{entry}/journey")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText,
            @PathVariable("entry") String entryText,
            WebRequest request,
            Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        EntryId entry = Ids.entryId(entryText);
        Lens lens =
                cases.one(
                        caseId, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        Seen seen = lens.seen(entry).orElseThrow(Problem::notFound);
        List<Step> steps = journeys(lens).of(seen);
        String path = "/api/v1/cases/" + caseId.text() + "/entries/" + entry.text() + "/journey";
        Shown<Step> page = Shown.of(steps, lens, path);
        Positions positions = new Positions().add(seen);
        StepJson.positions(page.rows(), positions);
        Texts.Opened opened = texts.open(caseId, positions.all());
        Answer answer =
                new Answer(
                        caseId.text(),
                        entry.text(),
                        Asked.of(lens.question()),
                        EvidenceJson.of(seen, opened),
                        lens.versions(entry).getFirst().recorded().text(),
                        seen.retracted(),
                        page.rows().stream().map(each -> StepJson.of(each, opened)).toList(),
                        counts(page.rows().size(), steps),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }

    private Journeys journeys(Lens lens) {
        return new Journeys(lens, new HeldCases(cases, texts).of(lens), texts);
    }

    private static CountsJson counts(int shown, List<Step> steps) {
        long ended = steps.stream().filter(each -> each.ended() != null).count();
        return new CountsJson(shown, steps.size(), Math.toIntExact(ended));
    }
}
