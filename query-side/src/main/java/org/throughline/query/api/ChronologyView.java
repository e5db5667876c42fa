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
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Gap;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;

/// `GET /api/v1/cases/{case}/chronology`.
@RestController
final class ChronologyView {

    private final CaseReads cases;
    private final Texts texts;

    ChronologyView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    record Answer(
            String caseId,
            @Nullable Asked asked,
            List<EntryJson> entries,
            List<GapJson> gaps,
            EntryCounts counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// A stretch of the whole chronology, not only of this page, without a dated entry.
    record GapJson(String from, String until, long days) {

        static GapJson of(Gap gap) {
            return new GapJson(gap.from().toString(), gap.until().toString(), gap.days());
        }
    }

    @GetMapping("/api/v1/cases/{case}/chronology")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Lens lens =
                cases.one(
                        caseId, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        String path = "/api/v1/cases/" + caseId.text() + "/chronology";
        Shown<Seen> page = Shown.of(lens.inPeriod(), lens, path);
        Positions positions = new Positions();
        page.rows().forEach(positions::add);
        Texts.Opened opened = texts.open(caseId, positions.all());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        page.rows().stream().map(each -> EntryJson.of(each, lens, opened)).toList(),
                        Gap.in(lens.inPeriod()).stream().map(GapJson::of).toList(),
                        lens.counts(page.rows().size()),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }
}
