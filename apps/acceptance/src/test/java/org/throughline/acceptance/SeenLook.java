package org.throughline.acceptance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One look: at one case or at none, by whom, as what, for what and as of when.
record SeenLook(
        String account,
        String role,
        String agency,
        String form,
        String view,
        String caseId,
        String outcome,
        String purpose,
        String asOf) {

    private static final Pattern LISTED = Pattern.compile("href=\"/cases/([0-9a-f-]{36})\"");
    private static final Pattern OFFERED = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
    private static final Pattern LOOKED_AT =
            Pattern.compile("<dd>\\s*Submission, <a[^>]*href=\"/cases/([0-9a-f-]{36})/access\"");

    /// The looks of one exchange: one for each case that it shows or asks for, or one without.
    ///
    /// @param who asked
    static List<SeenLook> of(
            Exchange exchange,
            SeenPlace place,
            SeededAccounts.Holder who,
            String purpose,
            Set<String> registered) {
        boolean shown = List.of(0, 200, 304).contains(exchange.status());
        Set<String> cases = new LinkedHashSet<>();
        if (!place.caseId().isEmpty()) {
            cases.add(place.caseId());
        }
        if (shown || exchange.status() == 422) {
            cases.addAll(named(exchange, place));
        }
        String asOf =
                SeenQuestion.of(
                        place.asksOfCases() ? asked(exchange, place) : Map.of(),
                        shown && !cases.isEmpty() && place.asksOfKnowers() ? who.knower() : "",
                        registered);
        return (cases.isEmpty() ? Set.of("") : cases)
                .stream()
                        .map(
                                each ->
                                        new SeenLook(
                                                who.name(),
                                                who.role(),
                                                who.agency(),
                                                place.page() ? "page" : "json",
                                                place.view(),
                                                each,
                                                outcome(exchange.status()),
                                                purpose,
                                                asOf))
                        .toList();
    }

    /// Which entries or pattern it is about is not as of when.
    private static Map<String, List<String>> asked(Exchange exchange, SeenPlace place) {
        Map<String, List<String>> asked = new LinkedHashMap<>(exchange.parameters());
        if (place.view().equals("earliest-knowable")) {
            asked.keySet().removeAll(List.of("entries", "pattern"));
        }
        return place.view().equals("compare") ? later(asked) : asked;
    }

    /// Of two times that are compared it is the later one as of which was asked, unless they are
    /// the wrong way round.
    private static Map<String, List<String>> later(Map<String, List<String>> asked) {
        List<String> left = asked.get("left");
        List<String> right = asked.get("right");
        if (left == null || right == null) {
            return asked;
        }
        Map<String, List<String>> later = new LinkedHashMap<>(asked);
        List.of("axis", "left", "right").forEach(later::remove);
        String axis = asked.getOrDefault("axis", List.of("known")).getFirst();
        later.put(axis, right);
        String from = SeenQuestion.of(Map.of(axis, left), "", Set.of());
        String to = SeenQuestion.of(Map.of(axis, right), "", Set.of());
        boolean backwards = axis.equals("known") && from.compareTo(to) > 0;
        return from.isEmpty() || backwards ? asked : later;
    }

    private static String outcome(int status) {
        return switch (status) {
            case 0, 200, 304 -> "shown";
            case 303, 403, 429 -> "refused";
            case 404 -> "not-found";
            default -> status >= 400 && status < 500 ? "invalid" : "not-answered";
        };
    }

    /// The cases that a list names; of the access log those whose names of accounts are sealed in
    /// the ledger, because the command side wrote the look down.
    private static Set<String> named(Exchange exchange, SeenPlace place) {
        if (exchange.received().isEmpty()) {
            return Set.of();
        }
        return switch (place.view()) {
            case "cases" ->
                    place.page()
                            ? found(LISTED, exchange.received())
                            : listed(exchange, "cases", "");
            case "access-log" ->
                    place.page()
                            ? found(LOOKED_AT, exchange.received())
                            : listed(exchange, "looks", "submission");
            case "import" -> found(OFFERED, exchange.received());
            default -> Set.of();
        };
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher each = pattern.matcher(text); each.find(); ) {
            found.add(each.group(1));
        }
        return found;
    }

    private static Set<String> listed(Exchange exchange, String list, String view) {
        Set<String> found = new TreeSet<>();
        for (JsonNode each : Json.MAPPER.readTree(exchange.received()).path(list)) {
            if (each.path("view").asString("").equals(view)) {
                found.add(Json.text(each, "caseId"));
            }
        }
        found.remove("");
        return found;
    }

    /// As the access log tells it.
    static SeenLook of(JsonNode look) {
        return new SeenLook(
                look.path("account").asString(""),
                look.path("role").asString(""),
                look.path("agency").asString(""),
                look.path("form").asString(""),
                look.path("view").asString(""),
                look.path("caseId").asString(""),
                look.path("outcome").asString(""),
                look.path("purpose").asString(""),
                SeenQuestion.of(look.path("asOf")));
    }
}
