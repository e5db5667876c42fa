package org.throughline.command.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;

/// Text payloads with text metadata, under identifiers of any form: what Axon's suites send. An
/// identifier that is no UUID goes into the row as a name-based one, and is kept in the public
/// part. The metadata entry `dedupe` (hex) is the natural key; without it every event has its own.
final class TextRowCodec implements RowCodec {

    private static final int DOMAIN = 1;
    private static final int OTHER = 2;

    @Override
    public EventRow encode(EventMessage<?> event) {
        boolean domain = event instanceof DomainEventMessage<?>;
        String stream = "other/" + event.getIdentifier();
        String type = "";
        long seq = 0;
        if (event instanceof DomainEventMessage<?> message) {
            stream = message.getAggregateIdentifier();
            type = message.getType();
            seq = message.getSequenceNumber();
        }
        return new EventRow(
                uuid(event.getIdentifier()),
                stream,
                seq,
                domain ? DOMAIN : OTHER,
                dedupe(event, stream, seq),
                publicPart(event, type),
                new byte[0]);
    }

    @Override
    public EventMessage<?> decode(StoredRow stored) {
        EventRow row = stored.row();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(row.publicPart()))) {
            String id = in.readUTF();
            String type = in.readUTF();
            Instant timestamp = Instant.parse(in.readUTF());
            String payload = in.readUTF();
            Map<String, String> entries = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.put(in.readUTF(), in.readUTF());
            }
            MetaData metaData = MetaData.from(entries);
            return row.typeId() == DOMAIN
                    ? new GenericDomainEventMessage<>(
                            type, row.stream(), row.seq(), payload, metaData, id, timestamp)
                    : new GenericEventMessage<>(
                            new GenericMessage<>(id, payload, metaData), () -> timestamp);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] publicPart(EventMessage<?> event, String type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(event.getIdentifier());
            out.writeUTF(type);
            out.writeUTF(event.getTimestamp().toString());
            out.writeUTF((String) event.getPayload());
            out.writeInt(event.getMetaData().size());
            for (Map.Entry<String, ?> entry : event.getMetaData().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF((String) entry.getValue());
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return bytes.toByteArray();
    }

    private static byte[] dedupe(EventMessage<?> event, String stream, long seq) {
        if (event.getMetaData().get("dedupe") instanceof String hex) {
            return HexFormat.of().parseHex(hex);
        }
        return sha256(event.getIdentifier() + "\0" + stream + "\0" + seq);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException(error);
        }
    }
}
