package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.throughline.query.accesslog.LookQuestion;

/// `GET /api/v1/access-log`: who looked at what, as of when, why; the newest first. The same as
/// FHIR for those who accept that.
@RestController
final class AccessLogView {

    private static final String PATH = "/api/v1/access-log";

    private final AccessLog log;

    AccessLogView(AccessLog log) {
        this.log = log;
    }

    record Answer(List<AccessLogJson> looks, @Nullable String next) {}

    @GetMapping(PATH)
    ResponseEntity<byte[]> read(WebRequest request) {
        AccessLog.Page page = log.read(LookQuestion.read(request.getParameterMap()), PATH);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean fhir = accept != null && accept.contains(AuditEvents.TYPE.toString());
        ResponseEntity.BodyBuilder response =
                ResponseEntity.ok()
                        .contentType(fhir ? AuditEvents.TYPE : MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (page.next() != null) {
            response.header(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"");
        }
        return response.body(
                Answers.json(fhir ? AuditEvents.of(page) : new Answer(page.looks(), page.next())));
    }
}
