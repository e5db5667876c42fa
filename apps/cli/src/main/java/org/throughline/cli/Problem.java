package org.throughline.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A refusal or fault as the server tells it (RFC 9457), without any value of the request.
record Problem(
        int status,
        String title,
        String detail,
        String code,
        List<InputError> errors,
        Optional<Duration> retryAfter) {

    private static final String PURPOSE_NEEDED = "purpose-needed";

    /// One thing to put right. `pointer` is a JSON Pointer into the item, `hint` what to send
    /// instead.
    record InputError(int item, String pointer, String code, String detail, String hint) {}

    static Problem of(Answer answer) {
        return of(answer.status(), answer.body(), answer.retryAfter());
    }

    static Problem of(int status, JsonNode body, Optional<Duration> retryAfter) {
        var errors = new ArrayList<InputError>();
        for (var error : body.path("errors")) {
            errors.add(
                    new InputError(
                            error.path("item").asInt(0),
                            plain(error, "pointer"),
                            plain(error, "code"),
                            plain(error, "detail"),
                            plain(error, "hint")));
        }
        return new Problem(
                status,
                plain(body, "title"),
                plain(body, "detail"),
                plain(body, "code"),
                List.copyOf(errors),
                retryAfter);
    }

    CliFault fault() {
        return new CliFault(
                status == 400 || status == 422 ? Exit.REFUSED : Exit.COULD_NOT,
                String.join("\n", lines()));
    }

    /// Title, detail and code; then each error with its pointer; then what to do.
    List<String> lines() {
        var lines = new ArrayList<String>();
        var head = title.isEmpty() ? "The server answered " + status : title;
        lines.add(
                head
                        + (detail.isEmpty() ? "" : ": " + detail)
                        + (code.isEmpty() ? "" : " [" + code + "]"));
        if (!code.equals(PURPOSE_NEEDED)) { // they speak of a header
            errors.forEach(error -> lines.add("  " + told(error)));
        }
        advice().ifPresent(lines::add);
        return lines;
    }

    /// Code, place and hint of each error; what the problem says as a whole if it names none.
    List<String> reasons() {
        if (errors.isEmpty()) {
            return List.of(
                    (code.isEmpty() ? "status " + status : code)
                            + (detail.isEmpty() ? "" : ": " + detail));
        }
        return errors.stream().map(Problem::told).toList();
    }

    private static String told(InputError error) {
        var at = error.pointer().isEmpty() ? "" : " at " + error.pointer();
        var hint = error.hint().isEmpty() ? error.detail() : error.hint();
        return error.code() + at + (hint.isEmpty() ? "" : ": " + hint);
    }

    private Optional<String> advice() {
        return switch (status) {
            case 401 ->
                    Optional.of(
                            "The token was not accepted: unset THROUGHLINE_TOKEN, or put a new one there from"
                                    + " `throughline token --as NAME`.");
            case 403 ->
                    Optional.of(
                            code.equals(PURPOSE_NEEDED)
                                    ? "Say it with --purpose, as one of " + Purposes.said() + "."
                                    : "This account may not do that: name one that may with --as"
                                            + " NAME.");
            case 404 ->
                    Optional.of(
                            "There is no such thing that this account may see: check the id, or use another account"
                                    + " with --as NAME.");
            case 429, 503 ->
                    Optional.of(
                            "Try again "
                                    + retryAfter
                                            .map(after -> "in " + after.toSeconds() + " s")
                                            .orElse("in a moment")
                                    + "; `throughline doctor` says what it waits for.");
            default -> Optional.empty();
        };
    }

    private static String plain(JsonNode node, String field) {
        return Plain.of(Json.text(node, field));
    }
}
