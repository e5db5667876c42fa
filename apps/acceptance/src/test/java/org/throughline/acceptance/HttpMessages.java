package org.throughline.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Finds the messages of HTTP/1.1 in bytes as they pass, in one direction (RFC 9112, sections 2.1
/// and 6.3). What is no such message is passed over, with all that follows.
final class HttpMessages {

    /// The first line of a message and its fields, by their names in lower case.
    record Head(String start, Map<String, List<String>> fields) {

        String field(String name) {
            return String.join("; ", fields.getOrDefault(name, List.of()));
        }
    }

    /// Whoever is told of messages.
    interface Listener {

        /// A message begins; says whether a body can follow.
        boolean begins(Head head);

        void ends(byte[] body);
    }

    private enum Part {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        AFTER_CHUNK,
        TRAILER,
        TO_THE_END,
        NONE
    }

    private static final int LONGEST_HEAD = 1 << 16;

    private final Listener listener;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private Part part = Part.HEAD;
    private long left;

    HttpMessages(Listener listener) {
        this.listener = listener;
    }

    void pass(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte each = bytes[i];
            switch (part) {
                case HEAD -> head(each);
                case BODY -> content(each, Part.HEAD);
                case CHUNK -> content(each, Part.AFTER_CHUNK);
                case CHUNK_SIZE -> chunkSize(each);
                case AFTER_CHUNK -> part = each == '\n' ? Part.CHUNK_SIZE : part;
                case TRAILER -> trailer(each);
                case TO_THE_END -> body.write(each);
                case NONE -> {
                    // no message
                }
            }
        }
    }

    /// There is nothing more.
    void end() {
        if (part == Part.TO_THE_END) {
            ended();
        }
        part = Part.NONE;
    }

    private void head(byte each) {
        line.write(each);
        String text = each == '\n' ? line.toString(StandardCharsets.ISO_8859_1) : "";
        if (text.isBlank() && !text.isEmpty()) {
            line.reset();
        } else if (text.endsWith("\r\n\r\n") || text.endsWith("\n\n")) {
            line.reset();
            begins(parsed(text));
        } else if (line.size() > LONGEST_HEAD) {
            part = Part.NONE;
        }
    }

    private static Head parsed(String text) {
        List<String> lines = text.strip().lines().toList();
        Map<String, List<String>> fields = new TreeMap<>();
        for (String each : lines.subList(1, lines.size())) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                fields.computeIfAbsent(
                                each.substring(0, colon).toLowerCase(Locale.ROOT),
                                _ -> new ArrayList<>())
                        .add(each.substring(colon + 1).strip());
            }
        }
        return new Head(lines.getFirst(), fields);
    }

    private void begins(Head head) {
        body.reset();
        boolean follows = listener.begins(head);
        String length = head.field("content-length");
        if (!follows) {
            listener.ends(new byte[0]);
        } else if (head.field("transfer-encoding").endsWith("chunked")) {
            part = Part.CHUNK_SIZE;
        } else if (length.matches("[0-9]{1,15}")) {
            left = Long.parseLong(length);
            part = Part.BODY;
            if (left == 0) {
                ended();
            }
        } else if (head.start().startsWith("HTTP/")) {
            part = Part.TO_THE_END;
        } else {
            ended();
        }
    }

    private void content(byte each, Part next) {
        body.write(each);
        left--;
        if (left == 0 && next == Part.HEAD) {
            ended();
        } else if (left == 0) {
            part = next;
        }
    }

    private void chunkSize(byte each) {
        if (each != '\n') {
            line.write(each);
            return;
        }
        String size = line.toString(StandardCharsets.ISO_8859_1).strip().replaceFirst(";.*", "");
        line.reset();
        left = size.matches("[0-9a-fA-F]{1,12}") ? Long.parseLong(size, 16) : -1;
        part = left < 0 ? Part.NONE : left == 0 ? Part.TRAILER : Part.CHUNK;
    }

    private void trailer(byte each) {
        line.write(each);
        if (each == '\n') {
            boolean last = line.toString(StandardCharsets.ISO_8859_1).isBlank();
            line.reset();
            if (last) {
                ended();
            }
        }
    }

    private void ended() {
        part = Part.HEAD;
        listener.ends(body.toByteArray());
        body.reset();
    }
}
