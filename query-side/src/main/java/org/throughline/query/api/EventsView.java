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
import org.throughline.query.record.Lens;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.record.Texts;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.JsonNode;

/// `GET /api/v1/cases/{case}/events`: the events of a case as they stand in the log, in its order.
@RestController
final class EventsView {

    private final CaseReads cases;
    private final Texts texts;

    EventsView(CaseReads cases, Texts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    record Answer(
            String caseId,
            @Nullable Asked asked,
            List<EventJson> events,
            long ledger,
            String pinned,
            @Nullable String next) {}

    record EventJson(
            long position,
            long seq,
            String eventId,
            String ledgerTime,
            String type,
            String agency,
            JsonNode data) {

        static EventJson of(OpenEvent event) {
            return new EventJson(
                    event.row().position().value(),
                    event.row().seq(),
                    event.row().eventId().text(),
                    Answers.ledgerTime(event.row().ledgerTime()),
                    event.type(),
                    event.agency(),
                    event.shown());
        }
    }

    @GetMapping("/api/v1/cases/{case}/events")
    ResponseEntity<byte[]> read(
            @PathVariable("case") String caseText, WebRequest request, Authentication account) {
        CaseId caseId = Ids.caseId(caseText);
        Lens lens =
                cases.one(
                        caseId, QuestionReader.read(request.getParameterMap()), Reader.of(account));
        String path = "/api/v1/cases/" + caseId.text() + "/events";
        Shown<Long> page = Shown.of(lens.eventPositions(), lens, path);
        Texts.Opened opened = texts.open(caseId, page.rows());
        Answer answer =
                new Answer(
                        caseId.text(),
                        Asked.of(lens.question()),
                        page.rows().stream().map(each -> EventJson.of(opened.at(each))).toList(),
                        lens.position(),
                        page.pinned(),
                        page.next());
        return Answers.of(answer, lens.position(), page.next());
    }
}
