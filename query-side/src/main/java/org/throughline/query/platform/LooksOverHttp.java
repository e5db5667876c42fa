package org.throughline.query.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.query.accesslog.LedgerOfLooks;
import org.throughline.query.accesslog.RelayTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends looks to `POST /api/v1/access` of the command side.
final class LooksOverHttp implements LedgerOfLooks {

    private static final Logger LOG = LoggerFactory.getLogger(LooksOverHttp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Supplier<String> base;
    private final RelayTokens tokens;

    /// @param base where the command side is, without a slash at the end
    LooksOverHttp(Supplier<String> base, RelayTokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    @Override
    public Optional<List<String>> send(byte[] looks) throws InterruptedException {
        Optional<String> token = tokens.token();
        if (token.isEmpty()) {
            LOG.warn("looks wait: the relay has no token");
            return Optional.empty();
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base.get() + "/api/v1/access"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token.get())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(looks))
                        .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return results(answer.body());
            }
            LOG.warn("looks wait: the command side answers {}", answer.statusCode());
        } catch (IOException _) {
            LOG.warn("looks wait: the command side cannot be reached");
        }
        return Optional.empty();
    }

    private static Optional<List<String>> results(String body) {
        try {
            return Optional.of(
                    JsonMapper.shared()
                            .readTree(body)
                            .path("results")
                            .valueStream()
                            .map((JsonNode each) -> each.stringValue(""))
                            .toList());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
