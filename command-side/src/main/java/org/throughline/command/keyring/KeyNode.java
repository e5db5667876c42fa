package org.throughline.command.keyring;

import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// This process among those that hold bucket keys in memory. It looks again and again whether a
/// bucket has got another key, forgets then what it holds, and says so: an erasure waits for that
/// answer. A process that cannot look forgets all.
public final class KeyNode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeyNode.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Keyring keyring;
    private final JdbcClient client;
    private final UUID id;
    private long answered = -1;

    private KeyNode(Keyring keyring, JdbcClient client, UUID id) {
        this.keyring = keyring;
        this.client = client;
        this.id = id;
    }

    /// Announces this process, before it reads its first key.
    ///
    /// @param database of the keyring
    /// @param id names the process, a new one at each start
    public static KeyNode join(Keyring keyring, DataSource database, UUID id) {
        JdbcTemplate patient = new JdbcTemplate(database);
        patient.setQueryTimeout(PATIENCE_SECONDS);
        JdbcClient client = JdbcClient.create(patient);
        client.sql("INSERT INTO node (id) VALUES (:id)").param("id", id).update();
        KeyNode node = new KeyNode(keyring, client, id);
        node.look();
        return node;
    }

    /// Looks once. Throws nothing, for a schedule ends at the first exception.
    public synchronized void look() {
        try {
            long newest =
                    client.sql("SELECT coalesce(max(id), 0) FROM bucket_key")
                            .query(Long.class)
                            .single();
            if (newest > answered) {
                keyring.seen(newest);
                answer(newest);
                answered = newest;
            }
        } catch (DataAccessException e) {
            keyring.forget();
            LOG.warn("The keyring cannot be reached: {}", e.getClass().getName());
        }
    }

    private void answer(long newest) {
        client.sql("INSERT INTO node_answer (node, bucket_key) VALUES (:node, :key)")
                .param("node", id)
                .param("key", newest)
                .update();
    }

    /// Forgets all keys and leaves.
    @Override
    public synchronized void close() {
        keyring.forget();
        try {
            client.sql("INSERT INTO node_gone (node) VALUES (:node) ON CONFLICT DO NOTHING")
                    .param("node", id)
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("The keyring cannot be told of the end: {}", e.getClass().getName());
        }
    }
}
