package org.throughline.command.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An event as the data that an agency would send, to be changed place by place. `@name` stands for
/// the id of the entry that a history has under that name.
public final class Step {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("\"@([^\"]+)\"");

    private final String type;
    private final AgencyId agency;
    private final ObjectNode data;

    private Step(String type, AgencyId agency, ObjectNode data) {
        this.type = type;
        this.agency = agency;
        this.data = data;
    }

    /// A step of today, by a manager.
    public static Step of(String type, AgencyId agency, String data) {
        ObjectNode node = (ObjectNode) JSON.readTree(data);
        node.put("happened", Acts.TODAY).put("recorded", Acts.TODAY);
        node.putObject("author").put("role", "team manager").put("kind", "manager");
        return new Step(type, agency, node);
    }

    /// An event with every field filled.
    public static Step full(String type, AgencyId agency) {
        return new Step(type, agency, Stated.data(type));
    }

    /// Stated by another agency.
    public Step by(AgencyId other) {
        return new Step(type, other, data.deepCopy());
    }

    public Step with(String pointer, String word) {
        return with(pointer, JSON.getNodeFactory().stringNode(word));
    }

    public Step with(String pointer, List<String> words) {
        ArrayNode list = JSON.createArrayNode();
        words.forEach(list::add);
        return with(pointer, list);
    }

    public Step with(String pointer, int number) {
        return with(pointer, JSON.getNodeFactory().numberNode(number));
    }

    /// With one more item in a list.
    public Step and(String pointer, String item) {
        JsonNode present = data.at(pointer);
        ArrayNode list =
                present.isArray() ? (ArrayNode) present.deepCopy() : JSON.createArrayNode();
        return with(pointer, list.add(JSON.readTree(item)));
    }

    private Step with(String pointer, JsonNode value) {
        ObjectNode changed = data.deepCopy();
        parent(changed, pointer).set(last(pointer), value);
        return new Step(type, agency, changed);
    }

    /// Without the field, which has to be there.
    public Step without(String pointer) {
        ObjectNode changed = data.deepCopy();
        if (parent(changed, pointer).remove(last(pointer)) == null) {
            throw new AssertionError("there is no " + pointer);
        }
        return new Step(type, agency, changed);
    }

    public Step overriding() {
        return with("/override/reason", "words").with("/override/authorisedBy", "words");
    }

    public CaseEvent event() {
        String text =
                NAME.matcher(data.toString())
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                "\"" + Acts.entry(match.group(1)).text() + "\""));
        return Stated.by(agency, type, (ObjectNode) JSON.readTree(text));
    }

    public Decision decision() {
        return (Decision) event();
    }

    private static ObjectNode parent(ObjectNode node, String pointer) {
        JsonNode at = node;
        String[] names = pointer.substring(1).split("/", -1);
        for (int index = 0; index < names.length - 1; index++) {
            JsonNode next = at.isArray() ? at.get(Integer.parseInt(names[index])) : null;
            if (at instanceof ObjectNode object) {
                next = object.has(names[index]) ? object.get(names[index]) : null;
                next = next == null ? object.putObject(names[index]) : next;
            }
            if (next == null) {
                throw new AssertionError("there is no " + pointer);
            }
            at = next;
        }
        return (ObjectNode) at;
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
