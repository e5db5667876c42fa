package org.throughline.generator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A case as it is told: who is in it, what time it is, what was told, and events not yet read.
final class Scene {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int WORKERS_OF_AN_AGENCY = 60;
    private static final int ID_DIGITS = 8;
    private static final Set<String> AMENDABLE =
            Set.of(
                    "contact-recorded",
                    "concern-logged",
                    "child-observed",
                    "indicator-observed",
                    "note-recorded");

    final Chance chance;
    final Stories stories;
    final Family family;
    final Calendar calendar;
    final Whens whens;
    final Told told = new Told();
    final Set<String> states = new HashSet<>();
    final Deque<ObjectNode> unread = new ArrayDeque<>();

    private final CaseId caseId;
    private final List<CastAgency> cast;
    private final Map<String, Integer> workers = new HashMap<>();
    private long count;

    Scene(Stories stories, Chance chance, long size) {
        this.stories = stories;
        this.chance = chance;
        this.caseId = new CaseId(chance.uuid());
        this.family = new Family(chance);
        this.cast = CastAgency.ALL.stream().filter(each -> chance.percent(each.share())).toList();
        this.calendar = new Calendar(chance, size);
        this.whens = new Whens(chance, calendar, chance.percent(50));
    }

    CaseId caseId() {
        return caseId;
    }

    Optional<CastAgency> agency(String name) {
        return cast.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// Those that work with the family, in a case of this cast.
    List<String> field() {
        return cast.stream()
                .map(CastAgency::name)
                .filter(name -> !name.equals("safeguarding-board"))
                .toList();
    }

    /// Whom an act is told for, once each.
    List<String> each(String group, String teller) {
        return switch (group) {
            case "" -> List.of("");
            case "others" -> told.involved().stream().filter(name -> !name.equals(teller)).toList();
            case "adults" -> family.adults();
            case "children" -> family.children();
            case "everybody" -> family.everybody();
            case "field" -> field();
            default -> throw new IllegalStateException("nobody is called " + group);
        };
    }

    /// The worker who has the case at an agency, and the number that stands for them in the case.
    String worker(String agency) {
        return "Worker %d (made up)".formatted(number(agency));
    }

    String workerId(String agency) {
        int index = CastAgency.ALL.stream().map(CastAgency::name).toList().indexOf(agency);
        return "worker-" + (index * WORKERS_OF_AN_AGENCY + number(agency));
    }

    private int number(String agency) {
        return workers.getOrDefault(agency, 1);
    }

    void nextWorker(String agency) {
        workers.put(agency, number(agency) % WORKERS_OF_AN_AGENCY + 1);
    }

    /// Puts an event into the case.
    ///
    /// @param own the fields of its type, and those of the envelope that the act states itself
    Told.Entry add(CastAgency by, String author, String type, Set<String> manner, ObjectNode own) {
        count++;
        String id = "g%s-%04d".formatted(caseId.text().substring(0, ID_DIGITS), count);
        EventType version = stories.type(type);
        boolean decision = Decision.class.isAssignableFrom(version.record());
        ObjectNode data = JSON.objectNode();
        data.put("happened", whens.happened(decision ? Set.of("exact") : manner));
        data.put("recorded", calendar.recorded());
        data.set("author", author(by, author));
        envelope(data, by, own, decision);
        own.properties().forEach(field -> data.set(field.getKey(), field.getValue()));

        ObjectNode event = JSON.objectNode();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", by.id().source());
        event.put("type", version.cloudEventType());
        event.put("subject", "case/" + caseId.text());
        event.set("data", data);
        unread.add(event);

        Told.Entry entry = new Told.Entry(by.name(), id);
        Told.Fact fact = new Told.Fact(entry, type, data);
        told.add(fact);
        if (AMENDABLE.contains(type)) {
            told.keep(fact);
        }
        return entry;
    }

    private JsonNode author(CastAgency by, String kind) {
        String post = kind.isEmpty() ? by.worker() : kind;
        ObjectNode author = JSON.objectNode();
        author.put("role", post.replace('-', ' '));
        author.put("kind", post);
        if (chance.percent(30)) {
            author.put("ref", worker(by.name()));
        }
        return author;
    }

    private void envelope(ObjectNode data, CastAgency by, ObjectNode own, boolean decision) {
        if (!own.has("subjects")) {
            ArrayNode subjects = data.putArray("subjects").add("child");
            if (chance.percent(10)) {
                family.person("carer", chance).ifPresent(subjects::add);
            }
        }
        if (!own.has("contentStatus") && !decision && chance.percent(60)) {
            data.put("contentStatus", chance.pick(STATUSES));
        }
        if (chance.percent(15)) {
            data.put("lawfulBasis", chance.pick(BASES));
        }
        if (chance.percent(10)) {
            data.put("sensitivity", chance.pick(List.of("standard", "restricted", "third-party")));
        }
        if (chance.percent(40)) {
            ObjectNode record = data.putObject("record");
            record.put("system", by.system() + " (made up)");
            record.put("id", "R-" + count);
            if (chance.percent(50)) {
                record.put("page", Integer.toString(chance.between(1, 90)));
            }
        }
        if (chance.percent(8)) {
            told.last().ifPresent(last -> data.put("correlation", last.from(by.name())));
        }
    }

    private static final List<String> STATUSES =
            List.of(
                    "observed",
                    "observed",
                    "observed",
                    "reported",
                    "reported",
                    "alleged",
                    "opinion");
    private static final List<String> BASES =
            List.of(
                    "legal-obligation",
                    "public-task",
                    "public-task",
                    "vital-interests",
                    "consent",
                    "safeguarding-without-consent");
}
