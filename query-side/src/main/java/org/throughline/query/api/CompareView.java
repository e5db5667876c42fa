package org.throughline.query.api;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
import org.throughline.query.answer.TwoTimes;
import org.throughline.query.compare.CellChange;
import org.throughline.query.compare.Change;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.Kebab;

/// `GET /api/v1/cases/{case}/compare?left=&right=`: what was added, corrected, retracted and newly
/// known between two times. With `axis=ledger` they are places of the log.
@RestController
final class CompareView {

    private final CaseReads cases;
    private final Texts texts;

    CompareView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param labels words for knowers that are no agencies
    /// @param gone what the earlier read shows and the later one does not
    record Answer(
            String caseId,
            String axis,
            PointJson left,
            PointJson right,
            @Nullable Asked asked,
            Map<String, String> labels,
            List<EntryJson> added,
            List<CorrectedJson> corrected,
            List<EntryJson> retracted,
            List<EntryJson> gone,
            List<CellChangeJson> newlyKnown,
            List<CellChangeJson> noLongerKnown,
            Compared.CountsJson counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// One of the two times: what was known at an instant, or a position of the log.
    record PointJson(@Nullable String known, @Nullable Long ledger) {

        static PointJson of(TwoTimes.Axis axis, Lens lens) {
            return switch (axis) {
                case KNOWN -> new PointJson(String.valueOf(lens.question().known()), null);
                case LEDGER -> new PointJson(null, lens.position());
            };
        }
    }

    /// @param versionBefore the version that the earlier read shows
    record CorrectedJson(int versionBefore, EntryJson entry) {}

    @GetMapping("/api/v1/cases/{case}/compare")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        TwoTimes asked = QuestionReader.readTwo(request.getParameterMap());
        String path = "/api/v1/cases/" + caseId.text() + "/compare";
        Compared compared = Compared.of(cases, caseId, asked, Reader.of(account), path);
        Answer answer = answer(compared, asked.pinned(path, at(compared)));
        return Answers.of(answer, at(compared), answer.next());
    }

    private static long at(Compared compared) {
        return compared.right().position();
    }

    private Answer answer(Compared compared, String pinned) {
        Lens right = compared.right();
        Texts.Opened opened = compared.opened(texts);
        return new Answer(
                right.caseId().text(),
                Kebab.text(compared.axis()),
                PointJson.of(compared.axis(), compared.lenses().left()),
                PointJson.of(compared.axis(), right),
                asked(right.question()),
                labels(compared),
                compared.entries(Change::added, each -> entry(each, right, opened)),
                compared.entries(Change::corrected, each -> corrected(each, right, opened)),
                compared.entries(Change::retracted, each -> entry(each, right, opened)),
                compared.entries(Change::gone, each -> entry(each, right, opened)),
                compared.cells(
                        Change::learned,
                        (each, cell) -> CellChangeJson.of(each, cell, right, opened)),
                compared.cells(
                        Change::lost, (each, cell) -> CellChangeJson.of(each, cell, right, opened)),
                compared.counts(),
                right.position(),
                pinned,
                compared.page().next());
    }

    /// The two times stand by themselves.
    private static @Nullable Asked asked(Question question) {
        Asked all = Asked.of(question);
        return all == null || (all.by() == null && all.union() == null)
                ? null
                : new Asked(null, all.by(), all.union(), null);
    }

    private static Map<String, String> labels(Compared compared) {
        TreeSet<KnowerKey> knowers = new TreeSet<>();
        compared.cells().stream().map(CellChange::knower).forEach(knowers::add);
        return KnowledgeView.labels(knowers);
    }

    private static EntryJson entry(Change change, Lens right, Texts.Opened texts) {
        return EntryJson.of(Compared.shown(change), right, texts);
    }

    private static CorrectedJson corrected(Change change, Lens right, Texts.Opened texts) {
        int before = change.left() == null ? 0 : change.left().version().version();
        return new CorrectedJson(before, entry(change, right, texts));
    }
}
