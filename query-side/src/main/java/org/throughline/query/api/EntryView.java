package org.throughline.query.api;

import java.time.Instant;
import java.util.ArrayList;
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
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.knowledge.KnowingWords;
import tools.jackson.databind.JsonNode;

/// `GET /api/v1/cases/{case}/entries/{entry}`: all versions, who knew it, what belongs to it.
@RestController
final class EntryView {

    private final CaseReads cases;
    private final Texts texts;

    EntryView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /// @param retractedBy who took it back last as entered in error
    record Answer(
            String caseId,
            String entryId,
            @Nullable Asked asked,
            boolean retracted,
            @Nullable Amendment retractedBy,
            List<VersionJson> versions,
            List<KnowerJson> knowing,
            List<Related.Line> related,
            long ledger,
            String pinned) {}

    /// @param correctedBy who made this version of an earlier one
    /// @param content the fields of the version, each text with the people it is about
    record VersionJson(
            int version,
            String type,
            String happened,
            @Nullable String happenedEarliest,
            @Nullable String happenedLatest,
            String recorded,
            String agency,
            EntryJson.AuthorJson author,
            @Nullable String summary,
            List<String> subjects,
            @Nullable String contentStatus,
            long position,
            String ledgerTime,
            @Nullable Amendment correctedBy,
            JsonNode content) {}

    /// @param earlier how it stood to earlier versions, if `known` is of a later one
    /// @param line what `knows` prints
    record KnowerJson(
            String knower,
            @Nullable String agency,
            KnownJson known,
            @Nullable KnownJson earlier,
            String line) {}

    @GetMapping("/api/v1/cases/{case}/entries/{entry}")
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
        Related related = Related.of(lens, seen);
        Positions positions = new Positions().add(seen);
        lens.versions(entry).forEach(each -> positions.add(each.position()));
        lens.retractions(entry).forEach(each -> positions.add(each.position()));
        positions.addKnowers(lens, entry);
        related.entries().forEach(positions::add);
        Texts.Opened opened = texts.open(caseId, positions.all());
        String path = "/api/v1/cases/" + caseId.text() + "/entries/" + entry.text();
        Answer answer =
                new Answer(
                        caseId.text(),
                        entry.text(),
                        Asked.of(lens.question()),
                        seen.retracted(),
                        retraction(lens, entry, opened).orElse(null),
                        versions(lens, seen, opened),
                        knowing(lens, seen, opened),
                        related.lines(opened),
                        lens.position(),
                        lens.question().pinned(path, lens.position()));
        return Answers.of(answer, lens.position(), null);
    }

    static Optional<Amendment> retraction(Lens lens, EntryId entry, Texts.Opened texts) {
        return lens.retractions(entry).stream()
                .reduce((_, last) -> last)
                .map(each -> Amendment.of(texts.at(each.position())));
    }

    private static List<VersionJson> versions(Lens lens, Seen seen, Texts.Opened texts) {
        List<VersionJson> versions = new ArrayList<>();
        for (EntryVersion each : lens.versions(seen.version().entry())) {
            OpenEvent event = texts.at(each.position());
            versions.add(
                    new VersionJson(
                            each.version(),
                            each.type(),
                            each.happened().text(),
                            each.happened().earliest().map(Instant::toString).orElse(null),
                            each.happened().latest().map(Instant::toString).orElse(null),
                            each.recorded().text(),
                            each.agency().text(),
                            EntryJson.author(each, event),
                            event.summary().orElse(null),
                            each.subjects().stream().map(PersonId::text).toList(),
                            each.contentStatus(),
                            each.position(),
                            Answers.ledgerTime(each.ledgerTime()),
                            each.version() == 1 ? null : Amendment.of(event),
                            event.shownVersion()));
        }
        return versions;
    }

    private static List<KnowerJson> knowing(Lens lens, Seen seen, Texts.Opened texts) {
        List<KnowerJson> knowing = new ArrayList<>();
        for (KnowerKey knower : lens.knowers()) {
            Standing standing = lens.standing(knower, seen.version().entry());
            Standing before = KnownJson.before(standing, knower, lens, seen.version().entry());
            knowing.add(
                    new KnowerJson(
                            knower.text(),
                            knower.agency() == null ? null : knower.agency().text(),
                            KnownJson.of(standing, seen.version(), lens, texts),
                            before == null
                                    ? null
                                    : KnownJson.of(before, seen.version(), lens, texts),
                            line(knower, standing, before, seen.version())));
        }
        return knowing;
    }

    private static String line(
            KnowerKey knower, Standing standing, @Nullable Standing before, EntryVersion shown) {
        String words = knower.label() + ": " + KnowingWords.line(standing.cell());
        if (before == null && !KnownJson.isOlder(standing, shown)) {
            return words;
        }
        words += ", of version " + standing.version();
        return before == null
                ? words
                : words
                        + "; of version "
                        + before.version()
                        + ": "
                        + KnowingWords.line(before.cell());
    }
}
