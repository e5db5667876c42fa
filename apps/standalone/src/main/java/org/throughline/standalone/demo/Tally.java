package org.throughline.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Adds up what became of the lines, as `events send --json` tells it.
final class Tally {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONFLICT = "event-id-conflict";

    private final Set<String> cases = new LinkedHashSet<>();
    private final Map<String, String> entries = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int recorded;
    private int before;

    /// @param told one JSON object per line of the file
    void add(DemoFile file, List<String> told) {
        for (String each : told) {
            JsonNode outcome = JSON.readTree(each);
            String line = file.lines().get(outcome.required("line").asInt() - 1);
            JsonNode event = JSON.readTree(line);
            String id = event.required("id").asString();
            switch (outcome.required("outcome").asString()) {
                case "recorded" -> recorded++;
                case "duplicate" -> before++;
                default -> refusal(file, id, line, outcome.path("code").asString(""));
            }
            cases.add(event.required("subject").asString().substring("case/".length()));
            if (outcome.hasNonNull("entryId")) {
                entries.put(id, outcome.required("entryId").asString());
            }
        }
    }

    /// An event with a day counted back from today says something else on another day. It is in the
    /// log as it was said first.
    private void refusal(DemoFile file, String id, String line, String code) {
        if (Days.in(line) && code.equals(CONFLICT)) {
            before++;
        } else {
            refused.add("%s, %s: %s".formatted(file.name(), id, code));
        }
    }

    Loaded loaded() {
        return new Loaded(List.copyOf(cases), recorded, before, entries, refused);
    }
}
