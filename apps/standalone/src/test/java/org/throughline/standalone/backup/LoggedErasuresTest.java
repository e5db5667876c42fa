package org.throughline.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.command.keyring.Erasures;
import org.throughline.command.keyring.Keyring;
import org.throughline.postgres.Database;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.ErasureGround;
import org.throughline.schema.cases.amendment.ErasureRequester;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.time.When;

/// Keys that are older than the log give nobody back whom the log says to be erased.
@Tag("server")
class LoggedErasuresTest {

    private static final CaseId CASE = CaseId.of("0b8c4c1e-0000-4000-8000-000000000001");
    private static final EventId ID = new EventId(new UUID(7, 7));
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final PersonId FATHER = PersonId.of("father");
    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    @TempDir Path folder;

    @Test
    void whomTheLogSaysToBeErasedIsErasedAgain() throws SQLException {
        Holdings home = home();
        DataSource keys = Sql.source(home.keyring().app());
        Keyring keyring =
                Keyring.open(keys, folder.resolve("keys"), Optional.empty(), new SecureRandom());
        keyring.keysFor(CASE, Set.of(PersonId.CHILD, MOTHER));
        append(home);

        LoggedErasures erasures = new LoggedErasures(keyring, keys);
        assertThat(erasures.carryOut(home)).isEqualTo(1);
        assertThat(erasures.carryOut(home)).isZero();

        var states = keyring.find(CASE, Set.of(PersonId.CHILD, MOTHER, FATHER));
        assertThat(states.get(MOTHER)).isInstanceOf(KeyState.Destroyed.class);
        assertThat(states.get(FATHER)).isInstanceOf(KeyState.Destroyed.class);
        assertThat(states.get(PersonId.CHILD)).isInstanceOf(KeyState.Present.class);
        assertThat(new Erasures(keyring, keys).progress(ID).orElseThrow().destroyed()).isPresent();
    }

    private Holdings home() throws SQLException {
        Holdings home =
                new Holdings(
                        MadeLog.ORIGIN,
                        database("again_events"),
                        database("again_keyring"),
                        database("again_query"),
                        folder.resolve("keys"),
                        Optional.empty(),
                        folder);
        EmptyDatabases.prepare(home);
        return home;
    }

    private static Database database(String name) {
        TestDatabase made = TestPostgres.database(name);
        Login owner = new Login(made.url(), made.user(), made.password());
        return new Database(name, owner, made.appRole(name + "_app"));
    }

    private static void append(Holdings home) throws SQLException {
        TextsErased erased =
                new TextsErased(
                        When.parse("2026-03-01"),
                        Set.of(MOTHER, FATHER),
                        AgencyId.of("police"),
                        ErasureRequester.COURT,
                        ErasureGround.COURT_ORDER,
                        1);
        AgencyId log = TextsErased.STATED_BY;
        byte[] stated = CODEC.submissionCommitment(CASE, log, erased);
        try (Connection events = Sql.connect(home.events().owner());
                PreparedStatement insert =
                        events.prepareStatement(
                                "INSERT INTO event VALUES (1, ?, ?, 0, ?, now(), ?, ?, '')")) {
            insert.setObject(1, ID.value());
            insert.setString(2, "case/" + CASE.text());
            insert.setInt(3, CODEC.catalog().of(erased).number());
            insert.setBytes(4, new byte[32]);
            insert.setBytes(5, CODEC.publicPart(new EventHeader(ID, CASE, log, stated), erased));
            insert.executeUpdate();
        }
    }
}
