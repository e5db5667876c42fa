package org.throughline.query.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.query.access.Routes;
import org.throughline.schema.access.AccessView;

/// The addresses of a case, from the routes of the program. A route that nobody thought of is one
/// of them by itself; one with a part of its path that has no value here fails by name.
final class EveryAddress {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    /// Who looked, and what somebody brings in, is about no past of a case.
    private static final Set<AccessView> OTHERS = Set.of(AccessView.ACCESS_LOG, AccessView.IMPORT);

    private EveryAddress() {}

    /// The reads of cases, of the interface and of the pages.
    static List<Routes.Route> routes() {
        return Routes.all().stream()
                .filter(each -> each.method().equals("GET"))
                .filter(each -> each.shows() != null && !OTHERS.contains(each.shows()))
                .toList();
    }

    static boolean page(Routes.Route route) {
        return !route.pattern().startsWith("/api/");
    }

    /// @param values of the parts of paths, by their names
    /// @param asked the parameters
    static String of(Routes.Route route, Map<String, String> values, String asked) {
        Matcher part = PART.matcher(route.pattern());
        StringBuilder path = new StringBuilder();
        while (part.find()) {
            String value = values.get(part.group(1));
            if (value == null) {
                throw new AssertionError(route.pattern() + ": say what " + part.group() + " is");
            }
            part.appendReplacement(path, value);
        }
        part.appendTail(path);
        return path + "?" + asked;
    }

    /// The parameters with which a route is asked about a past.
    ///
    /// @param known the time asked about
    /// @param more such as who is asked about; empty or with its separator
    static String asked(Routes.Route route, String known, String more) {
        List<String> asked = new ArrayList<>();
        if (route.pattern().endsWith("/compare")) {
            asked.add("left=2006-12-31");
            asked.add("right=" + known);
        } else {
            asked.add("known=" + known);
            asked.add("limit=1000");
        }
        return String.join("&", asked) + more;
    }
}
