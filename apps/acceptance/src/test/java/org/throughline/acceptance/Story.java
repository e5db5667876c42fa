package org.throughline.acceptance;

import tools.jackson.databind.node.ObjectNode;

/// A case whose knowledge moves: a contact of 2006, told to the school in 2008, and a concern of
/// 2008 that nobody could know before.
///
/// @param contact the entry of 2006
/// @param decision that a review is held
record Story(OpenCase open, String contact, String concern, String decision) {

    static Story in(OpenCase open) {
        ObjectNode contact = at("2006-05-01", Events.contact("police", open.id(), "in the park"));
        String entry = Json.text(open.record(contact), "entryId");
        ObjectNode concern =
                at("2008-02-03", Events.concern("school", open.id(), "canary-of-2008"));
        String later = Json.text(open.record(concern), "entryId");
        ObjectNode sent =
                Events.of(
                        "police",
                        "information-sent",
                        open.id(),
                        """
                        {'to': [{'kind': 'agency', 'agency': 'school'}], 'means': 'letter',
                         'extent': 'full', 'content': 'canary-of-2008'}""");
        Events.data(sent).putArray("carries").add(entry);
        open.record(at("2008-02-04", sent));
        String decided = Json.text(open.record(decision(open)), "entryId");
        open.server().settle();
        return new Story(open, entry, later, decided);
    }

    private static ObjectNode decision(OpenCase open) {
        return at(
                "2008-02-05",
                Events.of(
                        "social-care",
                        "review-decided",
                        open.id(),
                        """
                        {'verdict': 'hold', 'kind': 'serious-case-review',
                         'pack': 'gloucestershire-2008', 'by': {'post': 'the Board'},
                         'retrospective': {'reason': 'decided before'}}"""));
    }

    private static ObjectNode at(String day, ObjectNode event) {
        Events.data(event).put("happened", day).put("recorded", day + "T12:00:00Z");
        return event;
    }

    String[] learnedLater() {
        return new String[] {"canary-of-2008", concern, "2008-02-03", "2008-02-04"};
    }

    ObjectNode correction() {
        ObjectNode correction =
                Events.of("police", "entry-corrected", open.id(), "{'reason': 'wrong place'}");
        ObjectNode data = Events.data(correction).put("corrects", contact);
        ObjectNode replacement = data.putObject("replacement");
        replacement.put("type", "contact-recorded.v1");
        replacement.set("data", Events.data(Events.contact("police", open.id(), "at the station")));
        return correction;
    }

    ObjectNode retraction() {
        ObjectNode retraction =
                Events.of("school", "entry-retracted", open.id(), "{'reason': 'another child'}");
        Events.data(retraction).put("retracts", concern);
        return retraction;
    }
}
