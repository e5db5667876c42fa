package org.throughline.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// All pages of one answer, in order.
record Pages(List<JsonNode> all) {

    Pages {
        all = List.copyOf(all);
    }

    /// Follows `next`, a link or a cursor for `after`, until there is none. The server pins the
    /// walk to one ledger position.
    static Pages walk(Session session, Query query) {
        var pages = new ArrayList<JsonNode>();
        var visited = new HashSet<String>();
        var page = session.read(query.text());
        while (true) {
            pages.add(page);
            var next = Json.text(page, "next");
            if (next.isEmpty()) {
                return new Pages(pages);
            }
            if (!visited.add(next)) {
                throw new CliFault(Exit.COULD_NOT, "The server's pages lead in a circle.");
            }
            page =
                    session.read(
                            isLink(next) ? session.pathOf(next) : query.with("after", next).text());
        }
    }

    /// The first page: what is not in lists is the same on all.
    JsonNode first() {
        return all.getFirst();
    }

    /// The items of a list, of every page.
    List<JsonNode> items(String field) {
        return all.stream().flatMap(page -> page.path(field).valueStream()).toList();
    }

    /// The first page as if it held all items of these lists. Of its counts, `shown` alone is of
    /// one page.
    JsonNode joined(List<String> fields) {
        var whole = Json.object();
        first().properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        for (var field : fields) {
            if (first().has(field)) {
                whole.putArray(field).addAll(items(field));
            }
        }
        if (first().path("counts").has("shown")) {
            var counts = Json.object();
            first().path("counts")
                    .properties()
                    .forEach(each -> counts.set(each.getKey(), each.getValue()));
            whole.set("counts", counts.put("shown", shown()));
        }
        whole.remove("next");
        return whole;
    }

    private long shown() {
        return all.stream().mapToLong(page -> page.path("counts").path("shown").asLong(0)).sum();
    }

    private static boolean isLink(String next) {
        return next.startsWith("/") || next.startsWith("http://") || next.startsWith("https://");
    }
}
