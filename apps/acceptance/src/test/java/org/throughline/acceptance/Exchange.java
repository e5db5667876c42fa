package org.throughline.acceptance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request and its answer, as they passed a door.
///
/// @param status 0 if the answer did not come, or not all of it
record Exchange(
        HttpMessages.Head request,
        String sent,
        int status,
        HttpMessages.Head answer,
        String received) {

    private static final HttpMessages.Head NONE = new HttpMessages.Head("", Map.of());

    static Exchange unanswered(HttpMessages.Head request, String sent) {
        return new Exchange(request, sent, 0, NONE, "");
    }

    /// The same without what the answer says.
    Exchange brief() {
        return new Exchange(request, sent, status, answer, "");
    }

    String method() {
        return request.start().split(" ", -1)[0];
    }

    private String target() {
        String[] words = request.start().split(" ", -1);
        return words.length > 1 ? words[1] : "";
    }

    String path() {
        return target().replaceFirst("\\?.*", "");
    }

    /// What the address asks, each parameter with all its values.
    Map<String, List<String>> parameters() {
        int mark = target().indexOf('?');
        return mark < 0 ? Map.of() : fields(target().substring(mark + 1));
    }

    /// A field of a form that was sent; empty if it is not there.
    String form(String name) {
        return fields(sent).getOrDefault(name, List.of("")).getFirst();
    }

    private static Map<String, List<String>> fields(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (!parts[0].isEmpty()) {
                fields.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                        .add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    /// What is no encoding stays as it is.
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /// A header of the answer; empty if it is not there.
    String header(String name) {
        return answer.field(name);
    }

    @Override
    public String toString() {
        return method() + " " + path() + " -> " + status;
    }
}
