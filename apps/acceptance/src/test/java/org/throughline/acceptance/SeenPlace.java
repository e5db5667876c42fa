package org.throughline.acceptance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where personal data is shown, worked out from the address alone.
///
/// @param view as the access log names it
/// @param caseId that the address names; empty if it names none
/// @param asksOfKnowers whether it is shown as somebody knows it
record SeenPlace(String view, boolean page, String caseId, boolean asksOfKnowers) {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// An address with an escape or a semicolon in it is refused before anybody is asked who they
    /// are.
    private static final Pattern OF_CASES =
            Pattern.compile(
                    "(?<api>/api/v1)?/cases(/(?<case>[^/;%]+)(/(?<view>[a-z-]+)"
                            + "(?<more>/[^/]+((?<journey>/journey)|(?<lens>/lens))?)?)?)?");

    static Optional<SeenPlace> of(Exchange exchange) {
        String path = exchange.path();
        boolean read = exchange.method().equals("GET") || exchange.method().equals("HEAD");
        if (path.equals("/imports") && (read || exchange.method().equals("POST"))) {
            return Optional.of(new SeenPlace("import", true, "", true));
        }
        if (!read) {
            return Optional.empty();
        }
        if (path.equals("/api/v1/access-log") || path.equals("/audit/access")) {
            String asked = exchange.parameters().getOrDefault("case", List.of("")).getFirst();
            return Optional.of(
                    new SeenPlace("access-log", path.startsWith("/audit"), id(asked), false));
        }
        Matcher cases = OF_CASES.matcher(path);
        return cases.matches() ? of(cases) : Optional.empty();
    }

    /// Whether which cases are looked at is told by the answer.
    boolean lists() {
        return List.of("cases", "access-log", "import").contains(view);
    }

    /// Whether its parameters say as of when cases are read.
    boolean asksOfCases() {
        return !view.equals("access-log") && !view.equals("import");
    }

    private static Optional<SeenPlace> of(Matcher cases) {
        boolean page = cases.group("api") == null;
        String id = cases.group("case");
        String view = cases.group("view");
        boolean entry = cases.group("more") != null;
        if (id == null || view == null) {
            return Optional.of(new SeenPlace(id == null ? "cases" : "case", page, id(id), true));
        }
        boolean knowers = !List.of("pointers", "access").contains(view);
        Optional<String> named =
                cases.group("journey") != null
                        ? only("journey", view.equals("entries"))
                        : cases.group("lens") != null
                                ? only("lens", view.equals("decisions") && !page)
                                : name(view, page, entry);
        return named.map(name -> new SeenPlace(name, page, id(id), knowers));
    }

    private static Optional<String> only(String name, boolean there) {
        return there ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> name(String view, boolean page, boolean entry) {
        String name =
                switch (view) {
                    case "entries" -> entry ? "entry" : "";
                    case "decisions" -> entry ? page ? "lens" : "" : view;
                    case "chronology", "knowledge", "people", "alerts", "compare" ->
                            entry ? "" : view;
                    case "jigsaw" -> entry ? "" : "knowledge";
                    case "questions" -> entry && page ? "" : "other";
                    case "bundle" -> entry || page ? "" : "events";
                    case "latency" -> entry ? "" : "other";
                    case "earliest-knowable" -> entry ? "" : view;
                    case "events" -> entry || page ? "" : view;
                    case "pointers" -> entry || page ? "" : "case";
                    case "proof" -> entry ? "" : page ? "events" : "case";
                    case "access" -> entry || !page ? "" : "access-log";
                    default -> "";
                };
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static String id(@Nullable String text) {
        return text != null && UUID.matcher(text).matches() ? text : "";
    }
}
