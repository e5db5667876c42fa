package org.throughline.query.platform;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.query.accesslog.LedgerOfLooks;
import org.throughline.query.accesslog.RelayTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends looks to `POST /api/v1/access` of the command side.
final class LooksOverHttp implements LedgerOfLooks {

    private final RelayCalls calls;

    /// @param base where the command side is, without a slash at the end
    LooksOverHttp(Supplier<String> base, RelayTokens tokens) {
        this.calls = new RelayCalls("looks", base, tokens);
    }

    @Override
    public Optional<List<String>> send(byte[] looks) throws InterruptedException {
        return calls.ask(
                        "/api/v1/access",
                        request ->
                                request.header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofByteArray(looks)))
                .flatMap(LooksOverHttp::results);
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
