package org.throughline.command.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.axonframework.eventhandling.DomainEventMessage;

/// The snapshots: appended, never replaced. One that another revision of the code wrote, or whose
/// MAC is wrong, is as good as absent: the stream is then read from its first event.
final class SnapshotRows {

    private static final String DOMAIN = "throughline/snapshot/v1";

    private static final String INSERT =
            """
            INSERT INTO snapshot (stream, seq, revision, payload, mac)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private static final String LATEST =
            """
            SELECT seq, payload, mac FROM snapshot
             WHERE stream = ? AND revision = ? ORDER BY seq DESC LIMIT 1
            """;

    private final LogDatabase database;
    private final SnapshotCodec codec;
    private final SecretKey key;

    SnapshotRows(LogDatabase database, SnapshotCodec codec, SecretKey key) {
        this.database = database;
        this.codec = codec;
        this.key = key;
    }

    private record Snapshot(long seq, byte[] payload, byte[] mac) {}

    void store(DomainEventMessage<?> message) {
        String stream = message.getAggregateIdentifier();
        long seq = message.getSequenceNumber();
        byte[] payload = codec.encode(message);
        byte[] mac = mac(stream, seq, payload);
        database.with(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                        statement.setString(1, stream);
                        statement.setLong(2, seq);
                        statement.setString(3, codec.revision());
                        statement.setBytes(4, payload);
                        statement.setBytes(5, mac);
                        return statement.executeUpdate();
                    }
                });
    }

    Optional<DomainEventMessage<?>> latest(String stream) {
        return read(stream)
                .filter(s -> MessageDigest.isEqual(s.mac(), mac(stream, s.seq(), s.payload())))
                .map(s -> codec.decode(stream, s.seq(), s.payload()));
    }

    private Optional<Snapshot> read(String stream) {
        return database.with(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
                        statement.setString(1, stream);
                        statement.setString(2, codec.revision());
                        try (ResultSet row = statement.executeQuery()) {
                            return row.next()
                                    ? Optional.of(
                                            new Snapshot(
                                                    row.getLong(1),
                                                    row.getBytes(2),
                                                    row.getBytes(3)))
                                    : Optional.empty();
                        }
                    }
                });
    }

    /// HMAC-SHA256 over every column, each with its length.
    private byte[] mac(String stream, long seq, byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : new String[] {DOMAIN, stream, codec.revision()}) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            out.writeLong(seq);
            out.writeInt(payload.length);
            out.write(payload);
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(key);
            return hmac.doFinal(bytes.toByteArray());
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("every JDK has HmacSHA256", error);
        }
    }
}
