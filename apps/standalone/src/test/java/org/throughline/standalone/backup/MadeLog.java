package org.throughline.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;

/// A log of registrations, made up by numbers, and its rows as PostgreSQL copies them.
final class MadeLog {

    static final Origin ORIGIN = Origin.of("throughline.test/log");

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());
    private static final Instant BEGUN = Instant.parse("2026-01-02T03:04:05.000001Z");
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private MadeLog() {}

    static List<RecordedEvent> of(int events) {
        List<RecordedEvent> log = new ArrayList<>();
        for (int number = 1; number <= events; number++) {
            log.add(event(number));
        }
        return log;
    }

    static RecordedEvent event(int number) {
        AgencyId agency = AgencyId.of("agency-" + number);
        AgencyRegistered event = new AgencyRegistered(agency, AgencyKind.POLICE);
        EventId id = new EventId(new UUID(7, number));
        EventHeader header =
                new EventHeader(id, null, agency, CODEC.submissionCommitment(null, agency, event));
        byte[] dedupe = ByteBuffer.allocate(32).putInt(number).array();
        return new RecordedEvent(
                Position.of(number),
                id,
                StreamId.AGENCIES,
                number - 1,
                CODEC.catalog().of(event).number(),
                BEGUN.plus(Duration.ofSeconds(number)),
                dedupe,
                CODEC.publicPart(header, event),
                new byte[0]);
    }

    static byte[] tuple(RecordedEvent row) {
        UUID id = row.eventId().value();
        return tuple(
                bytes(row.position().value()),
                bytes(id),
                row.stream().text().getBytes(UTF_8),
                bytes(row.seq()),
                ByteBuffer.allocate(2).putShort((short) row.typeId()).array(),
                bytes(ChronoUnit.MICROS.between(EPOCH, row.ledgerTime())),
                row.dedupe(),
                row.publicPart(),
                row.sealedPart());
    }

    static byte[] bytes(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static byte[] tuple(byte[]... fields) {
        int length = 2;
        for (byte[] field : fields) {
            length += 4 + field.length;
        }
        ByteBuffer tuple = ByteBuffer.allocate(length).putShort((short) fields.length);
        for (byte[] field : fields) {
            tuple.putInt(field.length).put(field);
        }
        return tuple.array();
    }
}
