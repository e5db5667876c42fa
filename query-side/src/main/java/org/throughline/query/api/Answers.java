package org.throughline.query.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.throughline.ledger.Sha256;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Turns an answer into bytes that are the same each time: fields in the order of their records,
/// nothing of now in them.
final class Answers {

    /// Raised when a change of a projection or of this code alters the bytes of a pinned answer.
    static final String VIEW_VERSION = "9";

    private static final DateTimeFormatter LEDGER_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Answers() {}

    /// An answer as of a position. Its `ETag` is of its bytes, so that an erasure changes it.
    ///
    /// @param next the address of the next page, if there is one
    static ResponseEntity<byte[]> of(Object answer, long position, @Nullable String next) {
        byte[] body = JSON.writeValueAsBytes(answer);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .eTag('"' + digest(body) + '"')
                        .header("Ledger-Position", Long.toString(position))
                        .header("View-Version", VIEW_VERSION)
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (next != null) {
            response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return response.body(body);
    }

    /// An answer that has nothing to do with a position.
    static byte[] json(Object answer) {
        return JSON.writeValueAsBytes(answer);
    }

    /// An instant of the log, always to the microsecond.
    static String ledgerTime(Instant instant) {
        return LEDGER_TIME.format(instant);
    }

    private static String digest(byte[] body) {
        return VIEW_VERSION + "-" + Sha256.of(body).hex().substring(0, 32);
    }
}
