package org.throughline.query.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.QuestionReader;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.people.People;
import org.throughline.query.people.Relationships;
import org.throughline.query.record.CaseReads;
import org.throughline.query.record.EntryCounts;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Texts;

/// `GET /api/v1/cases/{case}/people`: who is who, who lived with whom, who cared, in what legal
/// status, as of a time (the genogram).
@RestController
final class PeopleView {

    private final CaseReads cases;
    private final Texts texts;

    PeopleView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    record Answer(
            String caseId,
            @Nullable Asked asked,
            List<PeopleJson.PersonJson> people,
            List<PeopleJson.RelationshipJson> relationships,
            List<PeopleJson.HouseholdJson> households,
            List<PeopleJson.CareJson> care,
            List<PeopleJson.LegalJson> legal,
            EntryCounts counts,
            long ledger,
            String pinned) {}

    @GetMapping("/api/v1/cases/{case}/people")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        var caseId = Ids.caseId(caseText);
        Lens lens =
                cases.one(
                        caseId, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        PeopleRows rows = PeopleRows.of(lens, texts);
        Texts.Opened opened = texts.open(caseId, rows.positions().all());
        Set<KnowerKey> knowers = lens.knowers();
        String path = "/api/v1/cases/" + caseId.text() + "/people";
        int shown =
                Math.toIntExact(
                        lens.inPeriod().stream()
                                .filter(each -> People.matters(each.version()))
                                .count());
        PeopleJson.Opening opening = told -> opened.at(told.position());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        rows.people().persons().stream()
                                .map(each -> PeopleJson.of(each, opening))
                                .toList(),
                        rows.relationships().stream()
                                .map(each -> relationship(each, rows, opening, knowers))
                                .toList(),
                        rows.people().households().stream()
                                .map(each -> PeopleJson.of(each, rows.members(each)))
                                .toList(),
                        rows.care().stream().map(PeopleJson::of).toList(),
                        rows.legal().stream().map(PeopleJson::of).toList(),
                        lens.counts(shown, People::matters),
                        lens.position(),
                        lens.question().pinned(path, lens.position()));
        return Answers.of(answer, lens.position(), null);
    }

    private static PeopleJson.RelationshipJson relationship(
            Relationships.Relationship each,
            PeopleRows rows,
            PeopleJson.Opening opening,
            Set<KnowerKey> knowers) {
        var entry = each.stated().entry();
        return PeopleJson.of(
                each,
                opening,
                rows.knownTo(entry, knowers).stream()
                        .map(
                                knower ->
                                        new PeopleJson.KnownToJson(
                                                knower.text(),
                                                rows.lens().standing(knower, entry).state().text()))
                        .toList());
    }
}
