package org.throughline.query.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an answer tells, as text.
///
/// @param type its content type
/// @param text all of it; of a workbook or a document, each part of the archive
record Told(int status, String type, String text) {

    /// What moves with the log, and with nothing else that is learned later.
    private static final List<String> MOVING = List.of("ledger", "pinned", "notYetKnown");

    private static final Pattern POSITION =
            Pattern.compile("(ledger=|up to position |Ledger-Position: )[0-9]+");
    private static final Pattern NOT_YET_KNOWN = Pattern.compile(", [0-9]+ not yet known then");
    private static final Pattern TRACE = Pattern.compile("(\"traceId\":)\"[^\"]*\"");
    private static final Pattern CSRF = Pattern.compile("(name=\"_csrf\" value=)\"[^\"]*\"");

    static Told of(int status, String type, byte[] body) {
        if (type.startsWith("application/pdf")) {
            throw new AssertionError("nothing reads a PDF here yet: what it tells is not compared");
        }
        return new Told(status, type, zipped(body) ? unzipped(body) : new String(body, UTF_8));
    }

    private static boolean zipped(byte[] body) {
        return body.length > 3 && body[0] == 'P' && body[1] == 'K';
    }

    private static String unzipped(byte[] body) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                all.append(part.getName()).append('\n');
                all.append(new String(parts.readAllBytes(), UTF_8)).append('\n');
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all.toString();
    }

    boolean good() {
        return status == 200;
    }

    boolean isJson() {
        return type.startsWith("application/json");
    }

    /// Whether it counts entries.
    boolean counts() {
        return good() && isJson() && json().path("counts").has("filtered");
    }

    JsonNode json() {
        return TestServer.JSON.readTree(text);
    }

    /// The same without what moves: how far the log went, and how much was not yet known.
    Told still() {
        String fixed = isJson() && good() ? without(json()).toPrettyString() : text;
        fixed = POSITION.matcher(fixed).replaceAll("$1N");
        fixed = NOT_YET_KNOWN.matcher(fixed).replaceAll("");
        fixed = TRACE.matcher(fixed).replaceAll("$1N");
        return new Told(status, type, CSRF.matcher(fixed).replaceAll("$1N"));
    }

    private static JsonNode without(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(MOVING);
        }
        node.forEach(Told::without);
        return node;
    }

    /// The first line in which two differ, of each.
    static String difference(Told one, Told other) {
        if (one.status != other.status) {
            return "status " + one.status + ", then " + other.status;
        }
        List<String> left = one.text.lines().toList();
        List<String> right = other.text.lines().toList();
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            String before = line < left.size() ? left.get(line).strip() : "nothing";
            String after = line < right.size() ? right.get(line).strip() : "nothing";
            if (!before.equals(after)) {
                return "\n    before: %s\n    after:  %s".formatted(before, after);
            }
        }
        return "the type, or the ends of lines";
    }
}
