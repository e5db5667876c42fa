package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Events with a marker in everything that is personal: each text, name, number, and the sender's
/// own id.
record MarkedEvents(Marker marker, String caseId) {

    /// A case of its own, opened and filled; all of it can be accepted.
    List<ObjectNode> accepted() {
        List<ObjectNode> events = new ArrayList<>();
        events.add(event("case-opened", "{'nature': 'synthetic', 'reason': 'M reason'}"));
        events.add(
                event(
                        "person-identified",
                        """
                        {'person': 'child', 'name': 'M Name', 'otherNames': ['M Other'],
                         'dateOfBirth': '1999-M', 'address': 'M Street', 'identifiers': ['NHS M'],
                         'note': 'M note'}"""));
        events.add(
                event(
                        "contact-recorded",
                        """
                        {'kind': 'home-visit', 'account': {'text': 'M account', 'about': ['child', 'mother']},
                         'actionTaken': 'M action', 'present': ['mother'],
                         'childSeen': {'degree': 'spoken-to', 'alone': 'no', 'whyNotAlone': 'M why',
                           'with': ['mother'], 'presentation': 'M presentation', 'changeSince': 'M change',
                           'said': [{'form': 'verbatim', 'words': 'M words'}], 'wishes': 'M wishes'}}"""));
        events.add(
                event(
                        "concern-logged",
                        "{'kinds': ['neglect'], 'concern': 'M concern', 'outcome': 'M outcome'}"));
        events.add(
                event(
                        "information-sent",
                        """
                        {'to': [{'kind': 'practitioner', 'agency': 'social-care', 'part': 'M part'}],
                         'means': 'letter', 'extent': 'full', 'content': 'M content'}"""));
        return events;
    }

    /// Events that are refused, each for another reason.
    List<ObjectNode> refused() {
        List<ObjectNode> events = new ArrayList<>();
        events.add(event("concern-logged", "{'concern': 'M', 'happened': 'M'}"));
        events.add(event("concern-logged", "{'concern': 'M', 'M name': 'M'}"));
        events.add(event("concern-logged", "{'concern': {'text': 'M', 'about': ['M']}}"));
        events.add(event("concern-logged", "{'concern': 7, 'kinds': ['M']}"));
        events.add(event("M-type", "{'concern': 'M'}"));
        events.add(event("concern-logged", "{'concern': 'M'}").put("subject", "case/" + word()));
        events.add(event("concern-logged", "{'concern': 'M'}").put("time", word()));
        events.add(event("concern-logged", "{'concern': 'M'}").put("datacontenttype", word()));
        events.add(event("concern-logged", "{'concern': 'M \\u0000 M'}"));
        events.add(event("concern-logged", "{'concern': 'M \\ud800 M'}"));
        events.add(
                event("concern-logged", "{'concern': 'M'}").put("source", "urn:agency:" + word()));
        events.add(event("entry-retracted", "{'retracts': '#M', 'reason': 'M'}"));
        events.add(event("imr-finding-recorded", "{'kind': 'finding', 'what': 'M what'}"));
        return events;
    }

    /// @param data with `M` for the marker
    private ObjectNode event(String type, String data) {
        ObjectNode event = Events.of("police", put(type), caseId, put(data));
        Events.named(word() + "-" + Json.text(event, "id"), event);
        ObjectNode all = Events.data(event);
        all.set("author", Json.object(put("{'role': 'M role', 'ref': 'PO-M'}")));
        all.set("record", Json.object(put("{'system': 'M', 'id': 'POL/M', 'page': 'p. M'}")));
        return event;
    }

    private String put(String text) {
        return text.replaceAll("\\bM\\b", word());
    }

    private String word() {
        return marker.word();
    }
}
