package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class PostgresHomeTest {

    @TempDir static Path folder;

    static PostgresHome home;

    @BeforeAll
    static void start() throws IOException {
        home = PostgresHome.start(Homes.withPrograms(folder));
    }

    @AfterAll
    static void stop() throws IOException {
        home.close();
    }

    @Test
    void writesAreDurableAndTextIsUtf8WithTheBuiltinLocale() throws Exception {
        Login owner = home.database(Owner.EVENTS).owner();
        assertThat(ask(owner, "show fsync")).isEqualTo("on");
        assertThat(ask(owner, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(owner, "show full_page_writes")).isEqualTo("on");
        assertThat(ask(owner, "show data_checksums")).isEqualTo("on");
        assertThat(ask(owner, "show server_encoding")).isEqualTo("UTF8");
        assertThat(ask(owner, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(
                        ask(
                                owner,
                                """
                select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()
                """))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void secondInstanceIsRefusedAndToldWhoRuns() throws Exception {
        String pid = Long.toString(ProcessHandle.current().pid());
        assertThatThrownBy(() -> PostgresHome.start(folder))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("process " + pid);
        // The refusal inside this process must not have dropped the lock that others see.
        Process other = Owner.start(folder);
        assertThat(other.inputReader().readLine())
                .contains("already runs")
                .contains("process " + pid)
                .contains("THROUGHLINE_HOME");
        assertThat(ask(home.database(Owner.EVENTS).owner(), "select 1")).isEqualTo("1");
    }

    @Test
    void nobodyEntersWithoutThePassword() throws Exception {
        Database database = home.database(Owner.EVENTS);
        for (String user : List.of("postgres", database.owner().user(), database.app().user())) {
            for (String password : List.of("", "postgres", user)) {
                assertThatThrownBy(
                                () ->
                                        DriverManager.getConnection(
                                                database.owner().url(), user, password))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void applicationRoleEntersItsOwnDatabaseOnlyAndMayDoNothingThere() throws Exception {
        var keyring =
                new DatabaseSpec(
                        "throughline_keyring", "throughline_keyring_owner", "throughline_keyring");
        Login app = home.database(Owner.EVENTS).app();
        Login other = home.database(keyring).owner();
        assertThat(ask(app, "select current_user")).isEqualTo("throughline_command");
        assertThatThrownBy(() -> execute(app, "create table mine (id int)"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> DriverManager.getConnection(other.url(), app.user(), app.password()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void onlyTheOwnerOfTheHomeCanReadIt() throws Exception {
        home.database(Owner.EVENTS);
        assertThat(mode("secrets/postgres.json")).isEqualTo("rw-------");
        assertThat(mode("throughline.lock")).isEqualTo("rw-------");
        for (String each : List.of("", "secrets", "postgres", "postgres/data", "postgres/log")) {
            assertThat(mode(each)).as(each).isEqualTo("rwx------");
        }
        assertThat(folder.resolve("postgres/initial.password")).doesNotExist();
        assertThat(mode("postgres/log/postgres.log")).isEqualTo("rw-------");
    }

    @Test
    void noValueOfARowReachesTheServersLog() throws Exception {
        String planted = "Planted Name";
        Login owner = home.database(Owner.EVENTS).owner();
        execute(owner, "create table person (name text primary key, born int check (born > 0))");
        execute(owner, "insert into person values ('Planted Name', 1)");
        Stream.of(
                        "insert into person values ('Planted Name', 1)",
                        "insert into person values ('Planted Name 2', -1)",
                        "insert into person values ('Planted Name 3', 'Planted Name')",
                        "select 'Planted Name'::int",
                        "do $$ begin raise warning 'Planted Name'; raise log 'x %', 1/0; end $$",
                        "Planted Name",
                        "set log_parameter_max_length_on_error = -1; select 'Planted Name'::date")
                .forEach(
                        sql ->
                                assertThatThrownBy(() -> execute(owner, sql))
                                        .isInstanceOf(SQLException.class));
        Process killed = killSession(owner, planted);
        assertThat(killed.waitFor()).isZero();
        awaitRestart(owner);
        try (Stream<Path> files = Files.walk(folder.resolve("postgres"), 2)) {
            for (Path file :
                    files.filter(path -> path.toString().matches(".*\\.(log|out|1)")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("Planted");
            }
        }
        assertThat(Files.readString(folder.resolve("postgres/log/postgres.log")))
                .as("the log is written, and tells of the backend that was killed")
                .contains("was terminated by signal 9");
    }

    /// Kills the backend in the middle of a statement: PostgreSQL logs which statement it ran.
    private static Process killSession(Login login, String text) throws SQLException, IOException {
        Connection connection = Owner.connect(login);
        String pid = ask(connection, "select pg_backend_pid()");
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute("select '" + text + "', pg_sleep(60)");
                            } catch (SQLException _) {
                                // expected: the session dies
                            }
                        });
        awaitStatement(login, pid);
        return new ProcessBuilder("/bin/sh", "-c", "kill -9 " + pid).start();
    }

    private static void awaitStatement(Login login, String pid) throws SQLException {
        String query =
                "select count(*) from pg_stat_activity where state = 'active' and pid = " + pid;
        for (int attempt = 0; attempt < 1_000; attempt++) {
            if (ask(login, query).equals("1")) {
                return;
            }
        }
        throw new IllegalStateException("the statement did not start");
    }

    /// The server restarts by itself after it lost a session.
    private static void awaitRestart(Login login) throws InterruptedException, SQLException {
        SQLException last = new SQLException();
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                ask(login, "select 1");
                return;
            } catch (SQLException refused) {
                last = refused;
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw last;
    }

    private static String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }

    static void execute(Login login, String sql) throws SQLException {
        try (Connection connection = Owner.connect(login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Login login, String query) throws SQLException {
        try (Connection connection = Owner.connect(login)) {
            return ask(connection, query);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }
}
