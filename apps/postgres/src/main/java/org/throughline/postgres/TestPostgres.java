package org.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// FOR TESTS ONLY. One PostgreSQL per JVM, below `target/`, that forgets everything: it does not
/// wait for the disk and is deleted when the JVM ends. It lies in the main sources because the
/// tests of other modules use it.
///
/// ```java
/// TestDatabase database = TestPostgres.database("events");
/// Login app = database.appRole("throughline_command");
/// ```
public final class TestPostgres {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestPostgres() {}

    /// A new, empty database whose name starts with the prefix.
    ///
    /// @param prefix lower-case letters, digits and underscores
    public static TestDatabase database(String prefix) {
        String name = Roles.checkedName(prefix) + "_" + NEXT.incrementAndGet();
        String owner = name + "_owner";
        String password = SecretFile.randomPassword();
        Cluster cluster = Shared.CLUSTER;
        try (Connection connection = cluster.administer("postgres")) {
            Roles roles = new Roles(connection);
            roles.login(owner, password);
            roles.database(name, owner);
        } catch (SQLException problem) {
            throw new PostgresFault("the test database was not created", problem);
        }
        return TestDatabase.of(cluster.login(name, owner, password));
    }

    /// A copy of a database that nobody is connected to, owner and rights included.
    public static TestDatabase copyOf(TestDatabase original) {
        String name = "copy_" + NEXT.incrementAndGet();
        Cluster cluster = Shared.CLUSTER;
        try (Connection connection = cluster.administer("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE DATABASE %s TEMPLATE %s OWNER %s STRATEGY FILE_COPY"
                            .formatted(name, original.name(), original.user()));
        } catch (SQLException problem) {
            throw new PostgresFault("the test database was not copied", problem);
        }
        return TestDatabase.of(cluster.login(name, original.user(), original.password()));
    }

    /// Drops a database, whoever is connected to it.
    public static void drop(TestDatabase database) {
        try (Connection connection = Shared.CLUSTER.administer("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + database.name() + " WITH (FORCE)");
        } catch (SQLException problem) {
            throw new PostgresFault("the test database was not dropped", problem);
        }
    }

    /// A connection to a database as somebody who may do everything.
    public static Connection superuser(TestDatabase database) throws SQLException {
        return Shared.CLUSTER.administer(database.name());
    }

    static Login appRole(TestDatabase database, String name) {
        String role = Roles.checkedName(name) + "_" + NEXT.incrementAndGet();
        String password = SecretFile.randomPassword();
        Cluster cluster = Shared.CLUSTER;
        try (Connection connection = cluster.administer("postgres")) {
            Roles roles = new Roles(connection);
            roles.login(role, password);
            roles.mayConnect(database.name(), role);
        } catch (SQLException problem) {
            throw new PostgresFault("the test role was not created", problem);
        }
        return cluster.login(database.name(), role, password);
    }

    /// Starts at the first use, stops with the JVM.
    private static final class Shared {

        static final Cluster CLUSTER = start();

        private Shared() {}

        private static Cluster start() {
            try {
                Path root = Path.of("target", "test-postgres").toAbsolutePath();
                Path folder = root.resolve("run-" + ProcessHandle.current().pid());
                Folders.owned(root);
                Folders.delete(folder);
                Binaries binaries = Binaries.unpack(root.resolve("bin"));
                clearRemains(root, binaries);
                Cluster cluster = cluster(folder, binaries);
                cluster.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(cluster, folder)));
                return cluster;
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private static Cluster cluster(Path folder, Binaries binaries) {
            String password = SecretFile.randomPassword();
            return new Cluster(folder, binaries, Unprivileged.here(), Settings.FORGETFUL, password);
        }

        /// Servers of test runs that were killed.
        private static void clearRemains(Path root, Binaries binaries) throws IOException {
            List<Path> runs;
            try (Stream<Path> found = Files.list(root)) {
                runs = found.filter(Shared::isAbandoned).toList();
            }
            for (Path run : runs) {
                new Orphan(cluster(run, binaries), root.resolve("bin")).clear();
                Folders.delete(run);
            }
        }

        private static boolean isAbandoned(Path folder) {
            String name = folder.toString();
            int mark = name.lastIndexOf("/run-");
            return mark >= 0
                    && ProcessHandle.of(Long.parseLong(name.substring(mark + 5))).isEmpty();
        }

        private static void discard(Cluster cluster, Path folder) {
            try {
                cluster.stop();
                Folders.delete(folder);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
