package org.throughline.command.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;

@Tag("server")
class KeyringSnapshotTest {

    private static final CaseId CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");
    private static final CaseId OTHER = new CaseId(new UUID(0, 1));
    private static final PersonId CHILD = PersonId.CHILD;
    private static final PersonId MOTHER = PersonId.of("mother");

    @TempDir private Path folder;
    private KeyringHome home;
    private Keyring keyring;

    @BeforeEach
    void makeKeys() {
        home = new KeyringHome(folder);
        keyring = home.start();
        keyring.keysFor(CASE, Set.of(CHILD, MOTHER));
    }

    @Test
    void anErasureWhileItIsReadChangesNeitherItsRowsNorItsFiles() throws SQLException {
        try (Connection connection = home.session()) {
            KeyringSnapshot taken = KeyringSnapshot.take(connection, home.directory(), true);
            keyring.destroy(CASE, MOTHER);
            assertThat(currentFiles(connection)).isEqualTo(bucketFiles(taken));
        }
        try (Connection connection = home.session()) {
            KeyringSnapshot after = KeyringSnapshot.take(connection, home.directory(), true);
            assertThat(currentFiles(connection)).isEqualTo(bucketFiles(after)).hasSize(1);
        }
    }

    @Test
    void nobodyWaitsForItOnceItIsTaken() throws SQLException {
        try (Connection connection = home.session()) {
            KeyringSnapshot taken = KeyringSnapshot.take(connection, home.directory(), true);
            assertThat(keyring.keysFor(OTHER, Set.of(CHILD))).hasSize(1);
            assertThat(taken.files()).containsKey("master.key");
        }
    }

    @Test
    void withoutAFileThereIsNone() throws IOException, SQLException {
        try (Stream<Path> files = Files.list(home.directory())) {
            for (Path file : files.filter(KeyringSnapshotTest::isBucket).toList()) {
                Files.delete(file);
            }
        }
        try (Connection connection = home.session()) {
            assertThatExceptionOfType(KeyringUnavailable.class)
                    .isThrownBy(() -> KeyringSnapshot.take(connection, home.directory(), true))
                    .withMessageContaining("is missing");
        }
    }

    @Test
    void aLateErasureDestroysAKeyThatIsThereAndForbidsOneThatIsNot() {
        LateErasures erasures = new LateErasures(keyring, home.app());
        assertThat(erasures.apply(CASE, MOTHER)).isTrue();
        assertThat(erasures.apply(CASE, MOTHER)).isFalse();
        assertThat(erasures.apply(OTHER, CHILD)).isFalse();
        assertThat(keyring.find(CASE, Set.of(CHILD)).get(CHILD))
                .isInstanceOf(KeyState.Present.class);
        assertThat(keyring.find(CASE, Set.of(MOTHER)).get(MOTHER))
                .isInstanceOf(KeyState.Destroyed.class);
        assertThat(keyring.find(OTHER, Set.of(CHILD)).get(CHILD))
                .isInstanceOf(KeyState.Destroyed.class);
    }

    private static boolean isBucket(Path file) {
        return String.valueOf(file.getFileName()).startsWith("bucket-");
    }

    private static Set<String> bucketFiles(KeyringSnapshot taken) {
        return taken.files().keySet().stream()
                .filter(name -> name.startsWith("bucket-"))
                .collect(Collectors.toSet());
    }

    private static Set<String> currentFiles(Connection connection) throws SQLException {
        Set<String> files = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT DISTINCT ON (bucket) file FROM bucket_key ORDER BY bucket, id DESC")) {
            while (rows.next()) {
                files.add(KeyFiles.bucket(rows.getObject(1, UUID.class)));
            }
        }
        return files;
    }
}
