package org.throughline.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
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
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;
import org.throughline.schema.Kebab;

/// `GET /api/v1/cases/{case}/decisions/{decision}/lens`: what whoever took a decision knew then,
/// and what others had (R276).
@RestController
final class LensView {

    private static final String LABEL =
            "Hindsight: of what is in afterwards there is no record that anybody had it then.";

    private final CaseReads cases;
    private final Texts texts;

    LensView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param dated false if the source gives no time with an end
    /// @param reason why there is no split, which leaves all lists empty
    /// @param says the same in words
    /// @param notSubmitted the agencies that are said to have given nothing
    /// @param label told with what nobody had then
    record Answer(
            String caseId,
            @Nullable Asked asked,
            DecisionJson decision,
            DecisionJson.MakerJson decisionMaker,
            boolean dated,
            @Nullable String reason,
            @Nullable String says,
            List<LineJson> known,
            List<LineJson> possiblyKnown,
            List<LineJson> heldUnread,
            List<LineJson> knownElsewhere,
            List<LineJson> statedNotKnown,
            List<String> notSubmitted,
            @Nullable String label,
            @Nullable List<LineJson> afterwards,
            LensRead.Counts counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// An entry of the chronology; its `known` is how the decision-maker stood to it.
    ///
    /// @param by who else had it then, where the decision-maker did not
    record LineJson(@JsonUnwrapped EntryJson entry, @Nullable List<String> by) {

        @Override
        public String toString() {
            return "LineJson[" + entry + "]";
        }
    }

    @GetMapping("/api/v1/cases/{case}/decisions/{decision}/lens")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText,
            @PathVariable("decision") String decisionText,
            WebRequest request,
            Authentication account) {
        var caseId = Ids.caseId(caseText);
        var decision = Ids.entryId(decisionText);
        Question question = QuestionReader.read(request.getParameterMap());
        LensRead.check(question);
        Lens lens = cases.one(caseId, question, Reader.of(account));
        LensRead read = LensRead.of(lens, decision, texts);
        String path =
                "/api/v1/cases/%s/decisions/%s/lens".formatted(caseId.text(), decision.text());
        Shown<LensRead.Line> page = read.page(path);
        Texts.Opened opened = texts.open(caseId, read.positions(page.rows()).all());
        return Answers.of(answer(read, page, opened), lens.position(), page.next());
    }

    private static Answer answer(LensRead read, Shown<LensRead.Line> page, Texts.Opened texts) {
        Lens lens = read.lens();
        DecisionJson decision = DecisionJson.of(read.row(), lens, texts);
        LensRead.Unsplit unsplit = read.unsplit();
        boolean afterwards = lens.question().hindsight() && read.then() != null;
        return new Answer(
                lens.caseId().text(),
                asked(read),
                decision,
                decision.decisionMaker(),
                read.split().dated(),
                unsplit == null ? null : Kebab.text(unsplit),
                unsplit == null ? null : unsplit.says(),
                part(LensRead.Part.KNOWN, read, page, texts),
                part(LensRead.Part.POSSIBLY_KNOWN, read, page, texts),
                part(LensRead.Part.HELD_UNREAD, read, page, texts),
                part(LensRead.Part.KNOWN_ELSEWHERE, read, page, texts),
                part(LensRead.Part.STATED_NOT_KNOWN, read, page, texts),
                read.split().notSubmitted(),
                afterwards ? LABEL : null,
                afterwards ? part(LensRead.Part.AFTERWARDS, read, page, texts) : null,
                read.counts(page.rows().size()),
                lens.position(),
                page.pinned(),
                page.next());
    }

    /// It asks about the decision-maker, at the end of the time in which the decision was taken.
    private static @Nullable Asked asked(LensRead read) {
        LensRead.Then then = read.then();
        return then == null
                ? null
                : new Asked(
                        String.valueOf(then.lens().question().known()),
                        then.maker().text(),
                        null,
                        read.lens().question().hindsight() ? Boolean.TRUE : null);
    }

    private static List<LineJson> part(
            LensRead.Part part, LensRead read, Shown<LensRead.Line> page, Texts.Opened texts) {
        LensRead.Then then = read.then();
        return then == null
                ? List.of()
                : page.rows().stream()
                        .filter(each -> each.part() == part)
                        .map(each -> line(each, then.lens(), texts))
                        .toList();
    }

    private static LineJson line(LensRead.Line line, Lens then, Texts.Opened texts) {
        return new LineJson(
                EntryJson.of(line.seen(), then, texts),
                switch (line.part()) {
                    case KNOWN_ELSEWHERE, STATED_NOT_KNOWN ->
                            line.by().stream().map(KnowerKey::text).toList();
                    case KNOWN, POSSIBLY_KNOWN, HELD_UNREAD, AFTERWARDS -> null;
                });
    }
}
