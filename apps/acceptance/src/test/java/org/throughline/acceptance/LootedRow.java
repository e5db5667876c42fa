package org.throughline.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.schema.cases.EventId;
import tools.jackson.databind.JsonNode;

/// A row of the log as somebody has it who has no key.
record LootedRow(EventId event, byte[] publicPart, byte[] sealed) {

    /// As `COPY … (FORMAT binary)` begins: signature, flags, no extension.
    private static final int HEADER = 19;

    private static final int EVENT_ID = 1;
    private static final int PUBLIC = 7;
    private static final int SEALED = 8;

    /// Those in the tables of a server.
    static List<LootedRow> ofTables(RunningServer server) throws IOException, SQLException {
        try (ServerDatabase events = ServerDatabase.ofEvents(server)) {
            return events
                    .find(
                            "SELECT event_id || ' ' || encode(public, 'hex') || ' ' || encode(sealed, 'hex')"
                                    + " FROM event WHERE length(sealed) > 0 ORDER BY position")
                    .stream()
                    .map(LootedRow::ofHex)
                    .toList();
        }
    }

    private static LootedRow ofHex(String row) {
        String[] parts = row.split(" ", -1);
        HexFormat hex = HexFormat.of();
        return new LootedRow(EventId.of(parts[0]), hex.parseHex(parts[1]), hex.parseHex(parts[2]));
    }

    /// Those in the part of a backup that holds the log, as docs/backup-format.md describes it.
    static List<LootedRow> ofBackup(Path log) throws IOException {
        List<LootedRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(log)) {
            for (Path file : files.sorted().toList()) {
                if (String.valueOf(file.getFileName()).matches("event-\\d+[.]copy")) {
                    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
                    bytes.position(HEADER);
                    for (int fields = bytes.getShort(); fields > 0; fields = bytes.getShort()) {
                        rows.add(of(bytes, fields));
                    }
                }
            }
        }
        return rows.stream().filter(row -> row.sealed.length > 0).toList();
    }

    private static LootedRow of(ByteBuffer bytes, int fields) {
        List<byte[]> values = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            byte[] value = new byte[Math.max(0, bytes.getInt())];
            bytes.get(value);
            values.add(value);
        }
        ByteBuffer id = ByteBuffer.wrap(values.get(EVENT_ID));
        return new LootedRow(
                new EventId(new UUID(id.getLong(), id.getLong())),
                values.get(PUBLIC),
                values.get(SEALED));
    }

    /// Those that the log gives to other nodes, as they go over Kafka too.
    static List<LootedRow> ofLog(RunningServer server) {
        List<LootedRow> rows = new ArrayList<>();
        Base64.Decoder decoder = Base64.getDecoder();
        long after = 0;
        JsonNode page;
        do {
            page =
                    server.as("auditor")
                            .read("/api/v1/log?after=" + after)
                            .json()
                            .required("events");
            for (JsonNode event : page) {
                after = event.required("position").longValue();
                byte[] sealed = decoder.decode(Json.text(event, "sealed").getBytes(UTF_8));
                if (sealed.length > 0) {
                    rows.add(
                            new LootedRow(
                                    EventId.of(Json.text(event, "eventId")),
                                    decoder.decode(Json.text(event, "public").getBytes(UTF_8)),
                                    sealed));
                }
            }
        } while (!page.isEmpty());
        return rows;
    }
}
