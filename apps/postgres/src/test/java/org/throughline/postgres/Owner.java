package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of its own that owns a home, commits rows and says so, until it is killed.
final class Owner {

    static final DatabaseSpec EVENTS =
            new DatabaseSpec(
                    "throughline_events", "throughline_events_owner", "throughline_command");

    private Owner() {}

    /// The child's standard output is one number per committed row, or its refusal.
    static Process start(Path home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        home.toString());
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// Kills without warning and waits for the end.
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process did not die");
        }
    }

    @SuppressWarnings("SystemOut") // standard output is how the two processes talk
    public static void main(String[] arguments) throws IOException, SQLException {
        try (PostgresHome home = PostgresHome.start(Path.of(arguments[0]));
                Connection connection = connect(home.database(EVENTS).owner());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists row (id int primary key)");
            for (int id = 1; id < 1_000_000; id++) {
                statement.execute("insert into row values (" + id + ")");
                System.out.println(id);
            }
        } catch (PostgresFault refused) {
            System.out.println(refused.getMessage());
        }
    }

    static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
