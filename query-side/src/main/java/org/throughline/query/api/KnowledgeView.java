package org.throughline.query.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Question;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;

/// `GET /api/v1/cases/{case}/knowledge`: entries down, knowers across.
@RestController
final class KnowledgeView {

    private final CaseReads cases;
    private final Texts texts;
    private final FoldCheck fold;

    KnowledgeView(CaseReads cases, Texts texts, FoldCheck fold) {
        this.cases = cases;
        this.texts = texts;
        this.fold = fold;
    }

    /// @param agencies the columns: agency ids, and keys for knowers that are none
    /// @param labels words for the columns that are no agencies
    /// @param verified whether the raw log gives the same, if that was asked for
    record Answer(
            String caseId,
            @Nullable Asked asked,
            List<String> agencies,
            Map<String, String> labels,
            List<Row> rows,
            EntryCounts counts,
            long ledger,
            String pinned,
            @Nullable String next,
            FoldCheck.@Nullable Verified verified) {}

    record Row(
            String entryId,
            int version,
            String type,
            String happened,
            @Nullable Boolean undated,
            boolean retracted,
            Map<String, KnownJson> cells) {}

    @GetMapping("/api/v1/cases/{case}/knowledge")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Reader reader = Reader.of(account);
        FoldCheck.Asked asked = FoldCheck.Asked.of(request.getParameterMap(), reader);
        Question question = QuestionReader.read(asked.rest());
        Lens lens =
                asked.verify()
                        ? cases.fromTables(caseId, question, reader)
                        : cases.one(caseId, question, reader);
        String path = "/api/v1/cases/" + caseId.text() + "/knowledge";
        Shown<Seen> page = Shown.of(lens.inPeriod(), lens, path);
        Set<KnowerKey> knowers = lens.knowers();
        Positions positions = new Positions();
        for (Seen each : page.rows()) {
            knowers.forEach(knower -> positions.add(lens.standing(knower, each.version().entry())));
        }
        Texts.Opened opened = texts.open(caseId, positions.all());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        knowers.stream().map(KnowerKey::text).toList(),
                        labels(knowers),
                        page.rows().stream().map(each -> row(each, knowers, lens, opened)).toList(),
                        lens.counts(page.rows().size()),
                        lens.position(),
                        page.pinned(),
                        page.next(),
                        fold.check(asked, lens));
        return Answers.of(answer, lens.position(), page.next());
    }

    static Map<String, String> labels(Set<KnowerKey> knowers) {
        Map<String, String> labels = new LinkedHashMap<>();
        knowers.stream()
                .filter(each -> each.agency() == null)
                .forEach(each -> labels.put(each.text(), each.label()));
        return labels;
    }

    private static Row row(Seen seen, Set<KnowerKey> knowers, Lens lens, Texts.Opened texts) {
        EntryVersion entry = seen.version();
        Map<String, KnownJson> cells = new LinkedHashMap<>();
        for (KnowerKey knower : knowers) {
            Standing standing = lens.standing(knower, entry.entry());
            cells.put(knower.text(), KnownJson.of(standing, entry, lens, texts));
        }
        return new Row(
                entry.entry().text(),
                entry.version(),
                entry.type(),
                entry.happened().text(),
                entry.happened().stated() ? null : Boolean.TRUE,
                seen.retracted(),
                cells);
    }
}
