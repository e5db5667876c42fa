package org.throughline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parameters of any read exactly as they were typed; a field left empty is absent. What they
/// mean is for the reading ports to say.
public record Filter(Map<String, String> values) {

    static final String SHOW = "show";

    private static final List<String> VIEW =
            List.of("known", "by", "ledger", "from", "to", "hindsight");
    private static final List<String> PAGE = List.of("after", "limit");

    /// What only a comparison takes.
    private static final List<String> TWO = List.of("axis", "left", "right");

    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Filter of(HttpServletRequest request) {
        return of(request, List.of(VIEW, PAGE));
    }

    /// With what only a comparison takes.
    static Filter ofTwo(HttpServletRequest request) {
        return of(request, List.of(TWO, VIEW, PAGE));
    }

    private static Filter of(HttpServletRequest request, List<List<String>> all) {
        Map<String, String> found = new LinkedHashMap<>();
        for (List<String> names : all) {
            names.forEach(name -> put(found, name, request.getParameter(name)));
        }
        return new Filter(found);
    }

    private static void put(Map<String, String> found, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            found.put(name, value.strip());
        }
    }

    /// Some parameters of these, as far as they are there.
    public Filter only(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(names);
        return new Filter(kept);
    }

    /// The text of a parameter, empty if it is absent.
    public String valueOf(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean hindsight() {
        return SHOW.equals(values.get("hindsight"));
    }

    /// Whether two places of the log are compared, which are fixed already.
    boolean ofPlaces() {
        return "ledger".equals(values.get("axis"));
    }

    /// Whether it names two times to compare.
    public boolean ofTwoTimes() {
        return TWO.stream().anyMatch(values::containsKey);
    }

    /// The question of a comparison as other views ask it: as of the later time.
    public Filter asOfTheLater() {
        Map<String, String> later = new LinkedHashMap<>(without(TWO).values());
        String right = values.get("right");
        if (right != null) {
            later.put(ofPlaces() ? "ledger" : "known", right);
        }
        return new Filter(later);
    }

    /// The same question at a fixed position of the log.
    Filter pinnedAt(long position) {
        Map<String, String> pinned = new LinkedHashMap<>(values);
        if (!ofPlaces()) {
            pinned.put("ledger", Long.toString(position));
        }
        return new Filter(pinned);
    }

    /// The same question from its first page on.
    Filter fromTheStart() {
        Map<String, String> first = new LinkedHashMap<>(values);
        first.keySet().removeAll(PAGE);
        return new Filter(first);
    }

    /// What a view has no parameter for is left out of the way to it.
    Filter inView(String view) {
        List<String> not =
                switch (view) {
                    case "/compare" -> List.of("known", "hindsight");
                    case "/jigsaw" -> List.of("by", "hindsight");
                    default -> List.of();
                };
        return fromTheStart().without(TWO).without(not);
    }

    Filter without(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(names);
        return new Filter(kept);
    }

    /// A link to an entry with what was asked for but the period and the page, which it may lie
    /// outside of.
    public String onEntry(String path) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeAll(PAGE);
        kept.keySet().removeAll(List.of("from", "to"));
        return new Filter(kept).on(path);
    }

    /// A link to what whoever took a decision knew, which has a time and a knower of its own.
    public String onLens(String path) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(List.of("ledger", "hindsight"));
        return new Filter(kept).on(path);
    }

    /// A link to the path with these parameters and with what was learned later.
    public String withHindsight(String path) {
        Map<String, String> more = new LinkedHashMap<>(fromTheStart().values());
        more.put("hindsight", SHOW);
        return new Filter(more).on(path);
    }

    /// A link to the path with these parameters, always in the same order.
    public String on(String path) {
        StringBuilder link = new StringBuilder(path);
        char join = '?';
        for (List<String> names : List.of(TWO, VIEW, PAGE)) {
            for (String name : names) {
                String value = values.get(name);
                if (value != null) {
                    link.append(join).append(name).append('=').append(encoded(value));
                    join = '&';
                }
            }
        }
        return link.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
