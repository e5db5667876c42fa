package org.throughline.query.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.feed.Projections;
import org.throughline.query.web.Emergencies;
import org.throughline.query.web.Writing;
import org.throughline.query.web.Writing.Said;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.time.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Declares an emergency as any agency's system would, and waits a little until it can be seen.
final class EmergenciesOverHttp implements Emergencies {

    private static final String TYPE = "application/cloudevents+json";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Writing writing;
    private final Projections projections;
    private final Clock clock;

    EmergenciesOverHttp(Writing writing, Projections projections, Clock clock) {
        this.writing = writing;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public Said declare(CaseId id, String post, String reason, Authentication by) {
        AgencyId agency = Reader.of(by).agency();
        if (agency == null) {
            throw Problem.forbidden();
        }
        Said said = writing.post("/api/v1/events", TYPE, event(id, agency, post, reason, by), by);
        projections.await(said.body().path("position").longValue(0), LONGEST_WAIT);
        return said;
    }

    private byte[] event(
            CaseId id, AgencyId agency, String post, String reason, Authentication by) {
        JsonMapper json = JsonMapper.shared();
        String now = When.at(Instant.now(clock)).text();
        ObjectNode event = json.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", "emergency-" + UUID.randomUUID())
                .put("source", agency.source())
                .put("type", "org.throughline.emergency-access-declared.v1")
                .put("subject", "case/" + id.text());
        ObjectNode data = event.putObject("data");
        data.put("happened", now).put("recorded", now).put("reason", reason);
        data.putObject("author").put("role", post).put("ref", by.getName());
        return json.writeValueAsBytes(event);
    }
}
