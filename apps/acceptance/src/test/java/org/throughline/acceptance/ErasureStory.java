package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A case with words about the mother in it that are to go, and words about the child that are to
/// stay, in as many kinds of texts as there are views.
final class ErasureStory {

    private final RunningServer server;
    private final OpenCase open;
    private final Marker gone;
    private final Marker kept;
    private final List<ObjectNode> events = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();

    private ErasureStory(RunningServer server, Marker gone, Marker kept) {
        this.server = server;
        this.open = OpenCase.on(server);
        this.gone = gone;
        this.kept = kept;
    }

    static ErasureStory on(RunningServer server, Marker gone, Marker kept) {
        ErasureStory story = new ErasureStory(server, gone, kept);
        story.tell(
                "person-identified", "{'person': 'mother', 'name': 'G Quark', 'note': 'G note'}");
        story.tell("person-identified", "{'person': 'child', 'name': 'K Name'}");
        story.tell(
                "contact-recorded",
                """
                {'kind': 'home-visit', 'subjects': ['child'],
                 'account': {'text': 'G account', 'about': ['child', 'mother']},
                 'actionTaken': 'K action', 'present': ['mother'],
                 'childSeen': {'degree': 'spoken-to', 'alone': 'no',
                   'said': [{'form': 'verbatim', 'words': 'K words'}], 'wishes': 'K wishes'}}""");
        story.tell(
                "concern-logged",
                "{'kinds': ['neglect'], 'subjects': ['mother'], 'concern': 'G concern'}");
        story.tell(
                "concern-logged",
                "{'kinds': ['missing'], 'subjects': ['child'], 'concern': 'K concern'}");
        story.steps();
        server.settle();
        return story;
    }

    private void steps() {
        tell(
                "referral-made",
                "{'to': 'social-care', 'kinds': ['neglect'], 'subjects': ['mother'], 'concern': 'G reason'}");
        tell(
                "information-sent",
                """
                {'to': [{'kind': 'practitioner', 'agency': 'social-care',
                         'part': {'text': 'G part', 'about': ['mother']}}],
                 'subjects': ['mother'], 'means': 'letter', 'extent': 'full', 'content': 'G content'}""");
        tell(
                "plan-agreed",
                """
                {'kind': 'child-protection', 'subjects': ['mother'], 'summary': 'G plan',
                 'override': {'reason': 'G override', 'authorisedBy': 'G manager'}}""");
    }

    /// @param data with `G` for what is to go and `K` for what is to stay
    private void tell(String type, String data) {
        String words = data.replaceAll("\\bG\\b", gone.word()).replaceAll("\\bK\\b", kept.word());
        ObjectNode event = Events.of("police", type, open.id(), words);
        Events.data(event)
                .putObject("author")
                .putObject("role")
                .put("text", kept.word() + " officer")
                .putArray("about")
                .add("worker");
        entries.add(Json.text(open.record(event), "entryId"));
        events.add(event);
    }

    OpenCase open() {
        return open;
    }

    List<String> entries() {
        return entries;
    }

    /// What was sent, in order.
    List<ObjectNode> events() {
        return events;
    }

    /// Has the mother erased.
    JsonNode erase() {
        ObjectNode asking = Json.MAPPER.createObjectNode();
        asking.put("id", "dp-1").put("decidedBy", "social-care");
        asking.put("requestedBy", "data-subject").put("ground", "no-longer-necessary");
        asking.putArray("people").add("mother");
        asking.putArray("names").add(gone.word());
        return server.as("admin")
                .post(open.path("/erasures"), Http.JSON, asking.toString())
                .expect(202)
                .json();
    }
}
