package org.throughline.command.keyring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.command.keyring.ErasureProgress.Nodes;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;

/// The keyring's tables of erasures. Rows are read and added, never changed.
final class ErasureTables {

    /// An erasure as it was noted.
    record Noted(EventId id, CaseId caseId, Set<PersonId> people) {}

    private static final String NOTED =
            "SELECT id, case_id, array_to_string(people, ',') AS people FROM erasure e ";

    /// In five minutes a node has noticed that it cannot reach the keyring, and has forgotten all.
    private static final String NODES =
            """
            SELECT count(*) FILTER (WHERE answered) AS answered,
                   count(*) FILTER (WHERE NOT answered AND NOT late) AS waiting,
                   count(*) FILTER (WHERE NOT answered AND late) AS silent
            FROM (SELECT EXISTS (SELECT FROM node_answer a
                                 WHERE a.node = n.id AND a.bucket_key >= d.bucket_key)
                         OR EXISTS (SELECT FROM node_gone g WHERE g.node = n.id) AS answered,
                         clock_timestamp() > d.at + interval '5 minutes' AS late
                  FROM node n, erasure_done d
                  WHERE d.erasure = :id AND n.started <= d.at
                    AND NOT EXISTS (SELECT FROM node_gone g WHERE g.node = n.id AND g.at < d.at)) each
            """;

    private final JdbcClient client;

    ErasureTables(DataSource keyring) {
        client = JdbcClient.create(keyring);
    }

    void note(Noted erasure) {
        client.sql(
                        """
                        INSERT INTO erasure (id, case_id, people)
                        VALUES (:id, :case, string_to_array(:people, ',')) ON CONFLICT DO NOTHING
                        """)
                .param("id", erasure.id().value())
                .param("case", erasure.caseId().value())
                .param(
                        "people",
                        erasure.people().stream()
                                .map(PersonId::text)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .update();
    }

    void note(EventId erasure, Collection<TextPlace> review) {
        for (TextPlace place : review) {
            client.sql(
                            """
                            INSERT INTO erasure_review (erasure, event_id, pointer)
                            VALUES (:id, :event, :pointer) ON CONFLICT DO NOTHING
                            """)
                    .param("id", erasure.value())
                    .param("event", place.event().value())
                    .param("pointer", place.pointer())
                    .update();
        }
    }

    Optional<Noted> find(EventId id) {
        return noted("WHERE id = :id", id).findFirst();
    }

    /// Those whose keys are still to be destroyed, if they were decided at all.
    List<Noted> pending() {
        return noted("WHERE NOT EXISTS (SELECT FROM erasure_done d WHERE d.erasure = e.id)", null)
                .toList();
    }

    private Stream<Noted> noted(String condition, @Nullable EventId id) {
        JdbcClient.StatementSpec query = client.sql(NOTED + condition);
        if (id != null) {
            query = query.param("id", id.value());
        }
        return query
                .query(
                        (row, _) ->
                                new Noted(
                                        new EventId(row.getObject("id", UUID.class)),
                                        new CaseId(row.getObject("case_id", UUID.class)),
                                        people(row.getString("people"))))
                .list()
                .stream();
    }

    private static Set<PersonId> people(String list) {
        return Stream.of(list.split(",", -1))
                .map(PersonId::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void done(EventId id) {
        client.sql(
                        """
                        INSERT INTO erasure_done (erasure, bucket_key)
                        SELECT :id, coalesce(max(id), 0) FROM bucket_key ON CONFLICT DO NOTHING
                        """)
                .param("id", id.value())
                .update();
    }

    Optional<Instant> doneAt(EventId id) {
        return client.sql("SELECT at FROM erasure_done WHERE erasure = :id")
                .param("id", id.value())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    Nodes nodes(EventId id) {
        return client.sql(NODES)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Nodes(
                                        row.getInt("answered"),
                                        row.getInt("waiting"),
                                        row.getInt("silent")))
                .single();
    }

    List<TextPlace> review(EventId id) {
        return client.sql(
                        """
                        SELECT event_id, pointer FROM erasure_review WHERE erasure = :id
                        ORDER BY event_id, pointer
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new TextPlace(
                                        new EventId(row.getObject("event_id", UUID.class)),
                                        row.getString("pointer")))
                .list();
    }
}
