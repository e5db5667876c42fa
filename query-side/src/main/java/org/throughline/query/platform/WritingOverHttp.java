package org.throughline.query.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.throughline.query.web.Writing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Asks the command side with the token that the reader's session holds. Where that side is in the
/// same process, that is a request to itself: one way in for everybody, guarded once.
final class WritingOverHttp implements Writing {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int UNAVAILABLE = 503;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<String> base;

    /// @param base where the command side is, without a slash at the end
    WritingOverHttp(Supplier<String> base) {
        this.base = base;
    }

    @Override
    public Said get(String path, Authentication by) {
        return said(request(path, by).GET());
    }

    @Override
    public Said post(String path, String contentType, byte[] body, Authentication by) {
        HttpRequest.Builder request = request(path, by);
        return body.length == 0
                ? said(request.POST(BodyPublishers.noBody()))
                : said(
                        request.header("Content-Type", contentType)
                                .POST(BodyPublishers.ofByteArray(body)));
    }

    @Override
    public Said delete(String path, Authentication by) {
        return said(request(path, by).DELETE());
    }

    private HttpRequest.Builder request(String path, Authentication by) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base.get() + path)).timeout(PATIENCE);
        return by instanceof AbstractOAuth2TokenAuthenticationToken<?> held
                ? request.header("Authorization", "Bearer " + held.getToken().getTokenValue())
                : request;
    }

    private Said said(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Said(answer.statusCode(), json(answer.body()));
        } catch (IOException _) {
            return new Said(UNAVAILABLE, MissingNode.getInstance());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Said(UNAVAILABLE, MissingNode.getInstance());
        }
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
