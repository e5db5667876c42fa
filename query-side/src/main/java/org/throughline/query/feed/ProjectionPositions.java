package org.throughline.query.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far each projection has come, as Axon's token store. A token of this feed is a position, so
/// it is stored as a number that readers can compare: no serializer, nothing to deserialise. Each
/// projection has one segment. A claim that was not renewed for [#CLAIM] is free for another node.
final class ProjectionPositions implements TokenStore {

    static final Duration CLAIM = Duration.ofSeconds(10);

    private final JdbcClient database;
    private final Clock clock;
    private final String node;

    ProjectionPositions(JdbcClient database, Clock clock, String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    /// Positions by projection, all of the same moment.
    Map<String, Long> all() {
        Map<String, Long> positions = new TreeMap<>();
        database.sql("SELECT name, position FROM projection")
                .query((row, _) -> positions.put(row.getString(1), row.getLong(2)))
                .list();
        return positions;
    }

    /// Taking a lock takes no snapshot: what is exchanged meanwhile is seen whole or not at all.
    void door() {
        database.sql("LOCK TABLE projection_door IN ACCESS SHARE MODE").update();
    }

    /// How far a projection has come; it comes no further before the caller's transaction ends.
    long held(String name) {
        return database.sql("SELECT position FROM projection WHERE name = ? FOR UPDATE")
                .param(name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public void initializeTokenSegments(String name, int segments) {
        initializeTokenSegments(name, segments, LogFeed.token(0));
    }

    @Override
    public void initializeTokenSegments(
            String name, int segments, @Nullable TrackingToken initial) {
        database.sql(
                        "INSERT INTO projection (name, position) VALUES (?, ?)"
                                + " ON CONFLICT (name) DO NOTHING")
                .params(name, LogFeed.position(initial))
                .update();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String name, int segment) {
        int stored =
                database.sql(
                                "UPDATE projection SET position = ?, claimed_at = ?"
                                        + " WHERE name = ? AND owner = ?")
                        .params(LogFeed.position(token), now(), name, node)
                        .update();
        requireClaimed(stored);
    }

    @Override
    public TrackingToken fetchToken(String name, int segment) {
        OffsetDateTime expired = now().minus(CLAIM);
        int claimed =
                database.sql(
                                "UPDATE projection SET owner = ?, claimed_at = ? WHERE name = ?"
                                        + " AND (owner IS NULL OR owner = ? OR claimed_at < ?)")
                        .params(node, now(), name, node, expired)
                        .update();
        requireClaimed(claimed);
        return database.sql("SELECT position FROM projection WHERE name = ?")
                .param(name)
                .query((row, _) -> LogFeed.token(row.getLong(1)))
                .single();
    }

    @Override
    public void extendClaim(String name, int segment) {
        requireClaimed(
                database.sql("UPDATE projection SET claimed_at = ? WHERE name = ? AND owner = ?")
                        .params(now(), name, node)
                        .update());
    }

    @Override
    public void releaseClaim(String name, int segment) {
        database.sql("UPDATE projection SET owner = NULL WHERE name = ? AND owner = ?")
                .params(name, node)
                .update();
    }

    @Override
    public int[] fetchSegments(String name) {
        return database
                .sql("SELECT 0 FROM projection WHERE name = ?")
                .param(name)
                .query((row, _) -> row.getInt(1))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String name) {
        return fetchSegments(name).length == 0 ? List.of() : List.of(Segment.ROOT_SEGMENT);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("projection");
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    private static void requireClaimed(int rows) {
        if (rows != 1) {
            throw new UnableToClaimTokenException("the projection is claimed by another node");
        }
    }
}
