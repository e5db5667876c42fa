package org.throughline.standalone.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.throughline.command.keyring.Erasures;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.keyring.LateErasures;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;

/// Carries out again, with the keys that came out of a backup, every erasure of the log that was
/// restored: the keys may be older than it.
final class LoggedErasures {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private final Erasures erasures;
    private final LateErasures late;

    LoggedErasures(Keyring keyring, DataSource database) {
        this.erasures = new Erasures(keyring, database);
        this.late = new LateErasures(keyring, database);
    }

    /// Destroys whom the restored log says to be erased; tells how many had a key again.
    long carryOut(Holdings to) throws SQLException {
        long again = 0;
        for (byte[] part : parts(to)) {
            if (CODEC.decode(part)
                    instanceof Decoded.Known(EventHeader header, var _, TextsErased erased)) {
                CaseId caseId = header.caseId();
                if (caseId != null) {
                    for (PersonId person : erased.people()) {
                        again += late.apply(caseId, person) ? 1 : 0;
                    }
                    erasures.note(header.eventId(), caseId, erased.people(), List.of());
                    erasures.carryOut(header.eventId());
                }
            }
        }
        return again;
    }

    private static List<byte[]> parts(Holdings to) throws SQLException {
        int type = EventCatalog.standard().byText("personal-data-erased.v1").orElseThrow().number();
        List<byte[]> parts = new ArrayList<>();
        try (Connection events = Sql.connect(to.events().app());
                PreparedStatement query =
                        events.prepareStatement(
                                "SELECT public FROM event WHERE type_id = ? ORDER BY position")) {
            query.setInt(1, type);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    parts.add(rows.getBytes(1));
                }
            }
        }
        return parts;
    }
}
