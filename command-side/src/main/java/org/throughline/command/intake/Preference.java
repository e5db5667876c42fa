package org.throughline.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;

/// What a caller prefers, RFC 7240: a batch as a whole or not at all, and for how long the receipt
/// is waited for.
///
/// @param seconds 0 to 10
record Preference(boolean strict, int seconds) {

    private static final int LONGEST = 10;
    private static final Pattern WAIT = Pattern.compile("wait=([0-9]{1,6})");

    static Preference of(HttpServletRequest request) {
        List<String> each =
                Collections.list(request.getHeaders("Prefer")).stream()
                        .flatMap(header -> List.of(header.split(",")).stream())
                        .map(one -> one.strip().toLowerCase(Locale.ROOT).replace("\"", ""))
                        .toList();
        int seconds =
                each.stream()
                        .map(WAIT::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(wait -> Integer.parseInt(wait.group(1)))
                        .findFirst()
                        .orElse(0);
        return new Preference(each.contains("handling=strict"), Math.min(LONGEST, seconds));
    }

    /// Says in the answer that the receipts were waited for, if they were.
    ResponseEntity<byte[]> applied(boolean waited, ResponseEntity<byte[]> reply) {
        return waited
                ? ResponseEntity.status(reply.getStatusCode())
                        .headers(reply.getHeaders())
                        .header("Preference-Applied", "wait=" + seconds)
                        .body(reply.getBody())
                : reply;
    }
}
