package org.throughline.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The steps towards a closure of one case, taken by Social Care. Police and school are involved.
///
/// @param proposal the entry that proposes it
record Closing(OpenCase open, String proposal) {

    /// The day in the United Kingdom, by which decisions are dated.
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    static Closing proposed(OpenCase open) {
        open.record(Events.contact("police", open.id(), "a visit by the police"));
        open.record(Events.concern("school", open.id(), "a concern of the school"));
        ObjectNode proposal =
                Events.of(
                        "social-care",
                        "closure-proposed",
                        open.id(),
                        "{'rationale': 'the plan was completed'}");
        Events.data(proposal).put("happened", today().toString());
        return new Closing(open, Json.text(open.record(proposal), "entryId"));
    }

    /// Asks an agency for its view.
    Closing asking(String agency, String replyBy) {
        ObjectNode question =
                Events.of("social-care", "agency-consulted", open.id(), "{'means': 'letter'}");
        Events.data(question)
                .put("proposal", proposal)
                .put("consulted", agency)
                .put("replyBy", replyBy)
                .put("happened", today().toString());
        open.record(question);
        return this;
    }

    Closing askingAll() {
        String inTwoWeeks = today().plusDays(14).toString();
        return asking("police", inTwoWeeks).asking("school", inTwoWeeks);
    }

    Closing answering(String agency, String view) {
        ObjectNode answer =
                Events.of(
                        agency,
                        "consultation-answered",
                        open.id(),
                        "{'reason': 'as said on the telephone'}");
        Events.data(answer)
                .put("proposal", proposal)
                .put("view", view)
                .put("happened", today().toString());
        open.record(answer);
        return this;
    }

    /// A closure that breaks no rule once all have answered.
    ObjectNode decision() {
        return decision(today().toString());
    }

    ObjectNode decision(String happened) {
        ObjectNode closure =
                Events.of(
                        "social-care",
                        "case-closed",
                        open.id(),
                        "{'rationale': 'the plan was completed', 'manager': 'the team manager'}");
        ObjectNode data = Events.data(closure);
        data.put("proposal", proposal).put("happened", happened);
        data.put("recorded", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        ArrayNode told = data.putArray("toldInWriting");
        told.add("police").add("school");
        return closure;
    }
}
