package org.throughline.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.throughline.ledger.Sha256;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the events of a row have in common. Their ids follow from the case and the row's `ref`, or
/// from all that the row says if it has none: the same row again is the same event.
final class RowEnvelope {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Stands before the type of each event.
    static final String TYPES = "org.throughline.";

    private static final int LONGEST_REF = 100;
    private static final String SILENT = "not-stated";

    private final Bounds bounds;
    private final Cells cells;
    private final Set<PersonId> subjects;
    private final When happened;
    private final String id;

    RowEnvelope(Bounds bounds, Cells cells, Set<PersonId> subjects, When happened) {
        this.bounds = bounds;
        this.cells = cells;
        this.subjects = subjects;
        this.happened = happened;
        this.id =
                "chronology/"
                        + bounds.caseId().text()
                        + "/"
                        + cells.at(Column.REF).orElseGet(() -> "row-" + hash(cells.contents()));
    }

    static void checkRef(Cells cells) {
        String ref = cells.textAt(Column.REF);
        if (ref.length() > LONGEST_REF || ref.chars().anyMatch(Character::isISOControl)) {
            cells.error(
                    Column.REF,
                    "ref-not-valid",
                    "A ref has at most 100 characters on one line.",
                    "Shorten it, or leave it empty.");
        }
    }

    private static String hash(List<String> contents) {
        byte[] text =
                JSON.arrayNode()
                        .addAll(contents.stream().map(JSON::stringNode).toList())
                        .toString()
                        .getBytes(UTF_8);
        return HexFormat.of().formatHex(Sha256.of(text).bytes(), 0, 16);
    }

    /// @param dated whether it happened when the row did
    ObjectNode data(boolean dated) {
        ObjectNode data = JSON.objectNode();
        if (dated) {
            data.put("happened", happened.text());
        }
        data.put("recorded", SILENT);
        String role = cells.at(Column.AUTHOR_ROLE).orElse("not stated");
        ObjectNode author = data.putObject("author").put("role", role);
        String kind = role.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        for (Role known : Role.values()) {
            if (Kebab.text(known).equals(kind)) {
                author.put("kind", kind);
            }
        }
        about(data);
        ObjectNode record = JSON.objectNode();
        cells.at(Column.SOURCE_OF_INFORMATION).ifPresent(text -> record.put("system", text));
        cells.at(Column.REF).ifPresent(text -> record.put("id", text));
        cells.at(Column.SOURCE_PAGE).ifPresent(text -> record.put("page", text));
        if (!record.isEmpty()) {
            data.set("record", record);
        }
        return data;
    }

    /// What somebody says of the row later: the row's author and time are not theirs.
    ObjectNode comment() {
        ObjectNode data = JSON.objectNode();
        data.put("happened", SILENT).put("recorded", SILENT).put("contentStatus", "opinion");
        data.putObject("author").put("role", "author of the chronology");
        about(data);
        return data;
    }

    private void about(ObjectNode data) {
        if (!subjects.isEmpty()) {
            var people = data.putArray("subjects");
            subjects.forEach(person -> people.add(person.text()));
        }
    }

    /// How other events of the agency name the row's entry.
    String reference() {
        return "#" + id;
    }

    RowEvent entry(String type, ObjectNode data) {
        return new RowEvent(Part.ENTRY, event(id, type, data));
    }

    RowEvent beside(Part part, String type, ObjectNode data) {
        return new RowEvent(part, event(id + "/" + Kebab.text(part), type, data));
    }

    private ObjectNode event(String eventId, String type, ObjectNode data) {
        ObjectNode event = JSON.objectNode();
        event.put("specversion", "1.0");
        event.put("id", eventId);
        event.put("source", bounds.agency().source());
        event.put("type", TYPES + type);
        event.put("subject", "case/" + bounds.caseId().text());
        event.set("data", data);
        return event;
    }
}
