package org.throughline.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// All pages of one list: the first page's other fields, and the items of every page in order.
record Pages(JsonNode first, List<JsonNode> items) {

    /// Follows `next`, a link or a cursor for `after`, until there is none. The server pins the
    /// walk to one ledger position.
    static Pages walk(Session session, Query query, String field) {
        var items = new ArrayList<JsonNode>();
        var visited = new HashSet<String>();
        var first = session.read(query.text());
        var page = first;
        while (true) {
            page.path(field).forEach(items::add);
            var next = Json.text(page, "next");
            if (next.isEmpty()) {
                return new Pages(first, List.copyOf(items));
            }
            if (!visited.add(next)) {
                throw new CliFault(Exit.COULD_NOT, "The server's pages lead in a circle.");
            }
            page =
                    session.read(
                            isLink(next) ? session.pathOf(next) : query.with("after", next).text());
        }
    }

    /// The first page as if it held all items.
    JsonNode joined(String field) {
        var whole = Json.object();
        first.properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        whole.putArray(field).addAll(items);
        whole.remove("next");
        return whole;
    }

    private static boolean isLink(String next) {
        return next.startsWith("/") || next.startsWith("http://") || next.startsWith("https://");
    }
}
