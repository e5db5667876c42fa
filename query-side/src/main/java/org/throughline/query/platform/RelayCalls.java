package org.throughline.query.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.query.accesslog.RelayTokens;

/// Asks the command side under the relay's own account. What it does not answer with 200 is empty,
/// and the log says why; the caller tries again when it likes.
final class RelayCalls {

    private static final Logger LOG = LoggerFactory.getLogger(RelayCalls.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String what;
    private final Supplier<String> base;
    private final RelayTokens tokens;

    /// @param what is asked for, in the words of the log
    /// @param base where the command side is, without a slash at the end
    RelayCalls(String what, Supplier<String> base, RelayTokens tokens) {
        this.what = what;
        this.base = base;
        this.tokens = tokens;
    }

    /// The body of the answer.
    ///
    /// @param path with its query, if any
    Optional<String> ask(String path, UnaryOperator<HttpRequest.Builder> how)
            throws InterruptedException {
        Optional<String> token = tokens.token();
        if (token.isEmpty()) {
            LOG.warn("{} wait: the relay has no token", what);
            return Optional.empty();
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base.get() + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token.get());
        try {
            HttpResponse<String> answer =
                    http.send(how.apply(request).build(), BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return Optional.of(answer.body());
            }
            LOG.warn("{} wait: the command side answers {}", what, answer.statusCode());
        } catch (IOException _) {
            LOG.warn("{} wait: the command side cannot be reached", what);
        }
        return Optional.empty();
    }
}
