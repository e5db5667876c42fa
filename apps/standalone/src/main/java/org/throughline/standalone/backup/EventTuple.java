package org.throughline.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.StreamId;

/// Rows as PostgreSQL copies them.
final class EventTuple {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private EventTuple() {}

    /// A row of the log.
    ///
    /// @throws IllegalArgumentException if it is none
    static RecordedEvent event(byte[] tuple) {
        List<ByteBuffer> fields = CopyBinary.fields(tuple, Table.EVENT.columns().size());
        try {
            return new RecordedEvent(
                    Position.of(fields.get(0).getLong()),
                    new EventId(uuid(fields.get(1))),
                    StreamId.of(text(fields.get(2))),
                    fields.get(3).getLong(),
                    fields.get(4).getShort(),
                    EPOCH.plus(fields.get(5).getLong(), ChronoUnit.MICROS),
                    bytes(fields.get(6)),
                    bytes(fields.get(7)),
                    bytes(fields.get(8)));
        } catch (BufferUnderflowException | ArithmeticException _) {
            throw new IllegalArgumentException("a field of another length than its type");
        }
    }

    /// Where a row of the log stands, without reading the rest.
    static long position(byte[] tuple) {
        return CopyBinary.fields(tuple, Table.EVENT.columns().size()).getFirst().getLong();
    }

    /// Somebody of a case.
    record Person(CaseId caseId, PersonId person) {

        /// @throws IllegalArgumentException if the row tells of nobody
        static Person of(byte[] tuple) {
            List<ByteBuffer> fields = CopyBinary.fields(tuple, Table.ERASED.columns().size());
            return new Person(new CaseId(uuid(fields.get(0))), PersonId.of(text(fields.get(1))));
        }
    }

    private static UUID uuid(ByteBuffer field) {
        return new UUID(field.getLong(), field.getLong());
    }

    private static String text(ByteBuffer field) {
        return UTF_8.decode(field).toString();
    }

    private static byte[] bytes(ByteBuffer field) {
        byte[] bytes = new byte[field.remaining()];
        field.get(bytes);
        return bytes;
    }
}
