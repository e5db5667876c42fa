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
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.jigsaw.Jigsaw;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Lens;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.catalog.EventWords;

/// `GET /api/v1/cases/{case}/jigsaw`: what all agencies together held, and of it what each of them
/// had and lacked. No personal text is opened for it.
@RestController
final class JigsawView {

    private final CaseReads cases;

    JigsawView(CaseReads cases) {
        this.cases = cases;
    }

    /// @param whole how many entries at least one agency knew or held, on all pages
    /// @param notHeld how many none of them is said to have had; absent for agencies
    /// @param fullest those that had the most of it; absent for agencies
    /// @param notSubmitted those that gave nothing; absent for agencies
    /// @param lookingBack those left out, because they look back; absent for agencies
    record Answer(
            String caseId,
            @Nullable Asked asked,
            String label,
            int whole,
            @Nullable Integer notHeld,
            @Nullable List<String> fullest,
            @Nullable List<String> notSubmitted,
            @Nullable List<String> lookingBack,
            List<PieceJson> agencies,
            EntryCounts counts,
            long ledger,
            String pinned,
            @Nullable String next) {}

    /// What one agency had; the numbers are those of all pages, the list is of this one.
    record PieceJson(String agency, int had, PieceCountsJson counts, List<LackedJson> lacked) {}

    /// They add up to the whole.
    record PieceCountsJson(int known, int held, int uncertain, int lacked, int notSubmitted) {}

    /// An entry that there is no record of an agency having had.
    ///
    /// @param state why there is none
    /// @param by which agencies had it; absent for agencies
    record LackedJson(
            String entryId,
            int version,
            String type,
            String title,
            String happened,
            @Nullable Boolean undated,
            String state,
            @Nullable List<String> by) {}

    @GetMapping("/api/v1/cases/{case}/jigsaw")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Lens lens =
                cases.one(
                        caseId,
                        Jigsaws.checked(QuestionReader.read(request.getParameterMap())),
                        Reader.of(account));
        Jigsaws jigsaw = Jigsaws.of(cases, lens, Reader.of(account));
        String path = "/api/v1/cases/" + caseId.text() + "/jigsaw";
        Shown<Jigsaw.Part> page = Shown.of(jigsaw.jigsaw().whole(), lens, path);
        return Answers.of(answer(lens, jigsaw, page), lens.position(), page.next());
    }

    private static Answer answer(Lens lens, Jigsaws shown, Shown<Jigsaw.Part> page) {
        Jigsaw jigsaw = shown.jigsaw();
        return new Answer(
                lens.caseId().text(),
                Asked.of(lens.question()),
                shown.label(),
                jigsaw.whole().size(),
                shown.own() ? null : jigsaw.notHeld(),
                shown.toOthers(jigsaw.fullest()),
                shown.toOthers(jigsaw.gaveNothing()),
                shown.toOthers(shown.lookingBack()),
                jigsaw.pieces().stream().map(each -> piece(each, shown, page.rows())).toList(),
                lens.counts(page.rows().size()).leavingOut(notOfAny(lens, jigsaw)),
                lens.position(),
                page.pinned(),
                page.next());
    }

    /// How many entries of the period are no part of it: no agency had them, or they were entered
    /// in error.
    private static int notOfAny(Lens lens, Jigsaw jigsaw) {
        long shown = lens.seen().stream().filter(lens::inPeriod).count();
        return Math.toIntExact(shown - jigsaw.whole().size());
    }

    private static PieceJson piece(Jigsaw.Piece piece, Jigsaws shown, List<Jigsaw.Part> rows) {
        return new PieceJson(
                piece.agency().text(),
                piece.had(),
                new PieceCountsJson(
                        piece.known(),
                        piece.held(),
                        piece.uncertain(),
                        piece.lacked(),
                        piece.notSubmitted()),
                rows.stream()
                        .filter(each -> each.isLackedBy(piece.agency()))
                        .map(each -> lacked(each, piece.agency(), shown))
                        .toList());
    }

    private static LackedJson lacked(Jigsaw.Part part, AgencyId by, Jigsaws shown) {
        EntryVersion entry = part.seen().version();
        return new LackedJson(
                entry.entry().text(),
                entry.version(),
                entry.type(),
                EventWords.title(entry.type()),
                entry.happened().text(),
                entry.happened().stated() ? null : Boolean.TRUE,
                part.state(by).text(),
                shown.toOthers(part.by()));
    }
}
