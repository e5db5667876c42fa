package org.throughline.query.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.ledger.MapProof;
import org.throughline.ledger.RootHash;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;
import org.throughline.query.accesslog.RelayTokens;
import org.throughline.query.answer.Problem;
import org.throughline.query.proof.LedgerProofs;
import org.throughline.query.proof.SignedLog;
import org.throughline.query.proof.StreamProof;
import org.throughline.schema.cases.StreamId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the command side, `GET /api/v1/log/proof`.
final class ProofsOverHttp implements LedgerProofs {

    private static final Logger LOG = LoggerFactory.getLogger(ProofsOverHttp.class);
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
    ProofsOverHttp(Supplier<String> base, RelayTokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    @Override
    public StreamProof of(StreamId stream) {
        return ask("/api/v1/log/proof?stream=" + stream, answer -> checked(stream, answer));
    }

    @Override
    public StreamProof of(StreamId stream, TreeSize size) {
        return ask(
                "/api/v1/log/proof?stream=" + stream + "&size=" + size,
                answer -> checked(stream, answer));
    }

    @Override
    public SignedLog signed() {
        return ask("/api/v1/checkpoints", ProofsOverHttp::signed);
    }

    private <T> T ask(String path, Function<JsonNode, T> read) {
        String token = tokens.token().orElseThrow(Problem::proofUnavailable);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base.get() + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .GET()
                        .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == OK) {
                return read.apply(JsonMapper.shared().readTree(answer.body()));
            }
            LOG.warn("no proof: the command side answers {}", answer.statusCode());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            LOG.warn("no proof: the command side cannot be reached or understood");
        }
        throw Problem.proofUnavailable();
    }

    private static SignedLog signed(JsonNode answer) {
        List<VerifierKey> keys =
                answer.path("keys")
                        .valueStream()
                        .map(key -> VerifierKey.parse(key.stringValue("")))
                        .toList();
        List<SignedLog.Line> newest =
                answer.path("checkpoints").valueStream().map(ProofsOverHttp::line).toList();
        JsonNode stopped = answer.path("stopped");
        return new SignedLog(keys, newest, stopped.isString() ? stopped.stringValue() : null);
    }

    private static SignedLog.Line line(JsonNode node) {
        return new SignedLog.Line(
                node.path("size").longValue(0),
                node.path("ledgerTime").stringValue(""),
                node.path("root").stringValue(""),
                node.path("signedBy").valueStream().map(each -> each.stringValue("")).toList());
    }

    private static StreamProof checked(StreamId stream, JsonNode answer) {
        List<Sha256> siblings =
                answer.path("siblings")
                        .valueStream()
                        .map(hash -> Sha256.ofHex(hash.stringValue("")))
                        .toList();
        JsonNode found = answer.path("found");
        StreamProof proof =
                new StreamProof(
                        stream.text(),
                        SignedNote.parse(answer.path("checkpoint").stringValue("")),
                        new MapProof(siblings, found.isObject() ? state(found) : null));
        if (!proof.holds()) {
            LOG.error("the command side's proof does not hold");
            throw Problem.proofUnavailable();
        }
        return proof;
    }

    private static StreamState state(JsonNode found) {
        return new StreamState(
                new StreamTag(Sha256.ofHex(found.path("tag").stringValue(""))),
                found.path("count").longValue(0),
                new RootHash(Sha256.ofHex(found.path("root").stringValue(""))));
    }
}
