package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;

/// What a caller prefers, RFC 7240: a batch as a whole or not at all, and for how long the receipt
/// is waited for.
///
/// @param seconds 0 to 10
record Preference(boolean strict, int seconds) {

    private static final int LONGEST = 10;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    static Preference of(HttpServletRequest request) {
        return of(Collections.list(request.getHeaders("Prefer")));
    }

    static Preference of(List<String> headers) {
        Prefer prefer = new Prefer(headers);
        int seconds =
                prefer.value("wait")
                        .filter(wait -> SECONDS.matcher(wait).matches())
                        .map(Integer::parseInt)
                        .orElse(0);
        return new Preference(
                prefer.value("handling").filter("strict"::equalsIgnoreCase).isPresent(),
                Math.min(LONGEST, seconds));
    }

    /// Says in the answer what was done as the caller prefers.
    ///
    /// @param together whether it was all or nothing
    /// @param waited whether the receipts were waited for
    ResponseEntity<byte[]> applied(boolean together, boolean waited, ResponseEntity<byte[]> reply) {
        List<String> applied = new ArrayList<>();
        if (together) {
            applied.add("handling=strict");
        }
        if (waited) {
            applied.add("wait=" + seconds);
        }
        return applied.isEmpty()
                ? reply
                : ResponseEntity.status(reply.getStatusCode())
                        .headers(reply.getHeaders())
                        .header("Preference-Applied", String.join(", ", applied))
                        .body(reply.getBody());
    }
}
