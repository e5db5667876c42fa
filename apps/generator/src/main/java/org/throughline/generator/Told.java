package org.throughline.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a case remembers of what was told, bounded, so that later acts can refer to it.
final class Told {

    private static final int MOST_OF_A_TYPE = 12;
    private static final int MOST_FACTS = 12;

    /// The types that show an agency to work with the child, each with the fields that name it. A
    /// test compares this with what the schema says.
    private static final Map<String, List<String>> SHOWING =
            Map.ofEntries(
                    Map.entry("contact-recorded", List.of()),
                    Map.entry("concern-logged", List.of()),
                    Map.entry("disclosure-made", List.of()),
                    Map.entry("child-observed", List.of()),
                    Map.entry("injury-observed", List.of()),
                    Map.entry("indicator-observed", List.of()),
                    Map.entry("growth-measured", List.of()),
                    Map.entry("was-not-brought", List.of()),
                    Map.entry("access-denied", List.of()),
                    Map.entry("hostility-encountered", List.of()),
                    Map.entry("home-education-visited", List.of()),
                    Map.entry("did-not-attend", List.of()),
                    Map.entry("incident-attended", List.of()),
                    Map.entry("missing-reported", List.of()),
                    Map.entry("missing-found", List.of()),
                    Map.entry("return-interview-held", List.of()),
                    Map.entry("referral-made", List.of()),
                    Map.entry("child-tried-to-tell", List.of("toWhom")),
                    Map.entry("wishes-recorded", List.of("heardBy")),
                    Map.entry("safe-sleep-advice-given", List.of("by")),
                    Map.entry("attendance-changed", List.of("setting")),
                    Map.entry("school-roll-changed", List.of("from", "to")),
                    Map.entry("service-accepted", List.of("service")),
                    Map.entry("practitioner-assigned", List.of("worker")),
                    Map.entry("practitioner-covered", List.of("covering")),
                    Map.entry("handover-completed", List.of("to")),
                    Map.entry("lead-professional-assigned", List.of("lead")),
                    Map.entry("assessment-started", List.of("by")),
                    Map.entry("assessment-completed", List.of("by")),
                    Map.entry("assessment-not-undertaken", List.of("by")),
                    Map.entry("case-reallocated", List.of("to")),
                    Map.entry("involvement-started", List.of("involved")));

    /// An event that was told, by the key it was submitted under.
    record Entry(String agency, String id) {

        /// As another event refers to it.
        String from(String teller) {
            return (teller.equals(agency) ? "" : "urn:agency:" + agency) + "#" + id;
        }
    }

    /// A fact with all that was stated.
    record Fact(Entry entry, String type, ObjectNode data) {}

    private final Map<String, Deque<Entry>> byType = new HashMap<>();
    private final Deque<Fact> facts = new ArrayDeque<>();
    private final Set<String> involved = new LinkedHashSet<>();
    private Optional<Entry> last = Optional.empty();

    void add(Fact fact) {
        Deque<Entry> entries = byType.computeIfAbsent(fact.type(), _ -> new ArrayDeque<>());
        entries.addLast(fact.entry());
        if (entries.size() > MOST_OF_A_TYPE) {
            entries.removeFirst();
        }
        last = Optional.of(fact.entry());
        if (fact.type().equals("involvement-ended")) {
            involved.remove(fact.data().path("involved").asString());
        }
        involved.addAll(shown(fact.type(), fact.entry().agency(), fact.data()));
    }

    /// The agencies that an event shows to work with the child: those it names, or else its own.
    static Set<String> shown(String type, String agency, ObjectNode data) {
        List<String> fields = SHOWING.get(type);
        if (fields == null) {
            return Set.of();
        }
        Set<String> named = new LinkedHashSet<>();
        for (String field : fields) {
            JsonNode value = data.path(field);
            List<JsonNode> each = value.isArray() ? List.copyOf(value.values()) : List.of(value);
            each.stream().flatMap(one -> agency(one).stream()).forEach(named::add);
        }
        return named.isEmpty() ? Set.of(agency) : named;
    }

    /// Of an id, a knower, the holder of a post or a service.
    private static Optional<String> agency(JsonNode named) {
        return Stream.of(named, named.path("agency"), named.path("provider"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }

    /// Keeps a fact as one that may be corrected later.
    void keep(Fact fact) {
        facts.addLast(fact);
        if (facts.size() > MOST_FACTS) {
            facts.removeFirst();
        }
    }

    /// A fact that nobody has corrected or retracted yet, taken out.
    Optional<Fact> take(Chance chance) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Fact taken = chance.pick(List.copyOf(facts));
        facts.remove(taken);
        return Optional.of(taken);
    }

    Optional<Entry> last() {
        return last;
    }

    /// The newest entry of one of the types, the first type first.
    Optional<Entry> newest(List<String> types) {
        return types.stream()
                .map(byType::get)
                .filter(entries -> entries != null && !entries.isEmpty())
                .map(Deque::getLast)
                .findFirst();
    }

    /// Any entry of one of the types.
    Optional<Entry> any(List<String> types, Chance chance) {
        List<Entry> among = new ArrayList<>();
        for (String type : types) {
            among.addAll(byType.getOrDefault(type, new ArrayDeque<>()));
        }
        return among.isEmpty() ? Optional.empty() : Optional.of(chance.pick(among));
    }

    /// In the order in which they came.
    List<String> involved() {
        return List.copyOf(involved);
    }
}
