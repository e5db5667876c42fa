package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The ways in which CloudEvents come over HTTP (HTTP protocol binding 1.0.2): binary, structured
/// and batched. After this there is one way.
final class Bindings {

    static final int MOST_ITEMS = 500;

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String PREFIX = "ce-";

    private Bindings() {}

    /// What came in: whole CloudEvents as JSON.
    ///
    /// @param bare a JSON object in a body that does not say it is a CloudEvent
    record Inbound(List<JsonNode> events, boolean batch, boolean bare) {}

    static Inbound read(HttpServletRequest request) {
        return switch (contentType(request)) {
            case BATCH -> batch(StrictJson.parse(Body.read(request, Body.MOST_OF_BATCH)));
            case STRUCTURED -> new Inbound(List.of(single(request)), false, false);
            default -> {
                List<String> attributes = attributes(request);
                yield attributes.isEmpty()
                        ? new Inbound(List.of(single(request)), false, true)
                        : new Inbound(List.of(binary(request, attributes)), false, false);
            }
        };
    }

    /// Whether a content type is one of those; UTF-8 is the only charset.
    static boolean understood(HttpServletRequest request) {
        String type = contentType(request);
        return type.equals(BATCH) || type.equals(STRUCTURED) || type.equals("application/json");
    }

    /// Whether a body is said to be CSV in UTF-8.
    static boolean csv(HttpServletRequest request) {
        return contentType(request).equals("text/csv");
    }

    /// Whether nothing is said of a body, or that it is JSON.
    static boolean nothing(HttpServletRequest request) {
        return request.getContentType() == null || understood(request);
    }

    private static String contentType(HttpServletRequest request) {
        String header = request.getContentType();
        if (header == null) {
            return "";
        }
        try {
            MediaType type = MediaType.parseMediaType(header);
            boolean utf8 =
                    type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
            return utf8 ? (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT) : "";
        } catch (InvalidMediaTypeException _) {
            return "";
        }
    }

    private static JsonNode single(HttpServletRequest request) {
        return StrictJson.parse(Body.read(request, Body.MOST));
    }

    private static Inbound batch(JsonNode body) {
        if (!body.isArray()) {
            throw Trouble.MALFORMED.because("A batch is a JSON array of CloudEvents.");
        }
        if (body.size() > MOST_ITEMS) {
            throw Trouble.TOO_MANY_ITEMS.because("A batch holds at most 500 events.");
        }
        List<JsonNode> events = new ArrayList<>();
        body.forEach(events::add);
        return new Inbound(events, true, false);
    }

    /// §3.1: attributes in headers, the body is the data.
    private static JsonNode binary(HttpServletRequest request, List<String> attributes) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        for (String header : attributes) {
            List<String> values = Collections.list(request.getHeaders(header));
            if (values.size() != 1) {
                throw Trouble.MALFORMED.because("An attribute stands in two headers.");
            }
            String name = header.toLowerCase(Locale.ROOT).substring(PREFIX.length());
            event.put(name, decoded(values.getFirst()));
        }
        event.set("data", single(request));
        return event;
    }

    private static List<String> attributes(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(PREFIX))
                .toList();
    }

    /// §3.1.3.2: percent-encoded UTF-8.
    private static String decoded(String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%' && i + 2 < value.length()) {
                int high = Character.digit(value.charAt(i + 1), 16);
                int low = Character.digit(value.charAt(i + 2), 16);
                if (high >= 0 && low >= 0) {
                    bytes.write(high << 4 | low);
                    i += 2;
                    continue;
                }
            }
            bytes.write(c <= 0x7F ? c : '?');
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
