package org.throughline.command.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.PersonErased;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.PersonKeys;
import org.throughline.schema.sealing.PersonKeysContract;

class KeyringTest extends PersonKeysContract {

    private static final CaseId CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");
    private static final PersonId CHILD = PersonId.CHILD;
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final PersonId FATHER = PersonId.of("father");
    private static final Set<PersonId> FAMILY = Set.of(CHILD, MOTHER, FATHER);

    @TempDir private Path folder;
    private KeyringHome home;

    @BeforeEach
    void makeHome() {
        home = new KeyringHome(folder);
    }

    @Override
    protected PersonKeys keyring() {
        return home.start();
    }

    @Override
    protected void destroy(PersonKeys keyring, CaseId caseId, PersonId person) {
        ((Keyring) keyring).destroy(caseId, person);
    }

    @Test
    void keepsItsKeysOverARestart() {
        Keyring before = home.start();
        Map<PersonId, PersonKey> keys = before.keysFor(CASE, FAMILY);
        Keyring after = home.start();
        assertThat(after.keysFor(CASE, FAMILY)).isEqualTo(keys);
        assertThat(after.logKey()).isEqualTo(before.logKey());
    }

    @Test
    void fillsABucketAndOpensTheNext() throws IOException {
        Keyring keyring = home.start();
        keyring.keysFor(CASE, FAMILY);
        assertThat(bucketFiles()).hasSize(1);
        keyring.keysFor(new CaseId(new UUID(0, 1)), Set.of(CHILD));
        assertThat(bucketFiles()).hasSize(2);
    }

    @Test
    void twoNodesAtOnceGetTheSameKeys() throws Exception {
        List<Keyring> nodes = List.of(home.start(2, _ -> {}), home.start(2, _ -> {}));
        List<Future<Map<PersonId, PersonKey>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 16; i++) {
                Keyring node = nodes.get(i % 2);
                answers.add(threads.submit(() -> node.keysFor(CASE, FAMILY)));
            }
        }
        Set<Map<PersonId, PersonKey>> keys = new HashSet<>();
        for (Future<Map<PersonId, PersonKey>> answer : answers) {
            keys.add(answer.get());
        }
        assertThat(keys).hasSize(1);
    }

    @Test
    void anotherNodeSeesADestroyedKeyAtItsNextRead() {
        Keyring one = home.start();
        Keyring two = home.start();
        Map<PersonId, PersonKey> keys = one.keysFor(CASE, FAMILY);
        assertThat(two.keysFor(CASE, FAMILY)).isEqualTo(keys);
        one.destroy(CASE, MOTHER);
        assertErasedAlone(two, keys);
    }

    @Test
    void destroysEveryoneOfABucketInTurn() throws IOException {
        Keyring keyring = home.start();
        keyring.keysFor(CASE, FAMILY);
        for (PersonId person : FAMILY) {
            keyring.destroy(CASE, person);
            keyring.destroy(CASE, person);
        }
        assertThat(keyring.find(CASE, FAMILY).values()).containsOnly(new KeyState.Destroyed());
        assertThat(bucketFiles()).hasSize(1);
    }

    @Test
    void destroyingNobodyChangesNothing() throws IOException {
        Keyring keyring = home.start();
        Map<PersonId, PersonKey> keys = keyring.keysFor(CASE, Set.of(CHILD));
        List<Path> files = bucketFiles();
        keyring.destroy(CASE, MOTHER);
        assertThat(bucketFiles()).isEqualTo(files);
        assertThat(keyring.find(CASE, Set.of(MOTHER)).get(MOTHER)).isEqualTo(new KeyState.Absent());
        assertThat(keyring.keysFor(CASE, Set.of(CHILD))).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(ErasureStep.class)
    void aCrashAfterAnyStepLosesNobodyElseAndErasesAtTheNextCall(ErasureStep step)
            throws IOException {
        Map<PersonId, PersonKey> keys = home.start().keysFor(CASE, FAMILY);
        List<Path> old = bucketFiles();
        Keyring crashing = home.start(after -> crashAt(step, after));
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> crashing.destroy(CASE, MOTHER));

        Keyring next = home.start();
        if (step == ErasureStep.NEW_KEY_WRITTEN) {
            assertThat(next.keysFor(CASE, FAMILY)).isEqualTo(keys);
            next.destroy(CASE, MOTHER);
        }
        assertErasedAlone(next, keys);
        assertThat(bucketFiles()).doesNotContainAnyElementsOf(old);
        next.destroy(CASE, MOTHER);
        assertErasedAlone(next, keys);
        assertErasedAlone(home.start(), keys);
    }

    @Test
    void aCallAfterAFailedOneFinishesItWithoutARestart() throws IOException {
        Map<PersonId, PersonKey> keys = home.start().keysFor(CASE, FAMILY);
        List<Path> old = bucketFiles();
        boolean[] crashed = new boolean[1];
        Keyring keyring =
                home.start(
                        after -> {
                            if (!crashed[0] && after == ErasureStep.COMMITTED) {
                                crashed[0] = true;
                                throw new Crash();
                            }
                        });
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> keyring.destroy(CASE, MOTHER));
        assertThat(bucketFiles()).containsAll(old);
        keyring.destroy(CASE, MOTHER);
        assertThat(bucketFiles()).doesNotContainAnyElementsOf(old);
        assertErasedAlone(keyring, keys);
    }

    @Test
    void filesAreForTheOwnerAlone() throws IOException {
        home.start().keysFor(CASE, FAMILY);
        assertThat(permissions(home.directory())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(home.directory())) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void aLeftoverOfAnInterruptedWriteIsRemoved() throws IOException {
        home.start();
        Path leftover = home.directory().resolve("bucket-" + new UUID(0, 1) + ".key.tmp");
        Files.createFile(leftover);
        home.start();
        assertThat(leftover).doesNotExist();
    }

    @Test
    void isUnavailableWhileTheDatabaseIsDown() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/none");
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(
                        () ->
                                Keyring.open(
                                        nowhere,
                                        home.directory(),
                                        Optional.empty(),
                                        KeyringHome.RANDOM));
    }

    @Test
    void isUnavailableWhileABucketKeyIsMissing() throws IOException {
        home.start().keysFor(CASE, FAMILY);
        Path file = bucketFiles().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Keyring keyring = home.start();
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(() -> keyring.find(CASE, FAMILY));
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(() -> keyring.destroy(CASE, CHILD));
        bytes[20] ^= 1;
        Files.write(file, bytes);
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(() -> keyring.find(CASE, FAMILY));
        bytes[20] ^= 1;
        Files.write(file, bytes);
        assertThat(keyring.find(CASE, Set.of(CHILD)).get(CHILD))
                .isInstanceOf(KeyState.Present.class);
    }

    @Test
    void isUnavailableWithoutItsMasterKey() throws IOException {
        Map<PersonId, PersonKey> keys = home.start().keysFor(CASE, FAMILY);
        Path file = home.directory().resolve("master.key");
        byte[] master = Files.readAllBytes(file);
        Files.delete(file);
        assertThatExceptionOfType(KeyringUnavailable.class).isThrownBy(home::start);
        assertThat(file).doesNotExist();
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(() -> openWith("00".repeat(32)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> openWith("secret"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        String hex = HexFormat.of().formatHex(master);
        assertThat(openWith(hex).keysFor(CASE, FAMILY)).isEqualTo(keys);
    }

    private Keyring openWith(String masterKey) {
        return Keyring.open(
                home.app(), home.directory(), Optional.of(masterKey), KeyringHome.RANDOM);
    }

    private static void assertErasedAlone(Keyring keyring, Map<PersonId, PersonKey> keys) {
        Map<PersonId, KeyState> states = keyring.find(CASE, FAMILY);
        assertThat(states.get(MOTHER)).isEqualTo(new KeyState.Destroyed());
        for (PersonId person : List.of(CHILD, FATHER)) {
            assertThat(states.get(person))
                    .isEqualTo(new KeyState.Present(Objects.requireNonNull(keys.get(person))));
        }
        assertThatExceptionOfType(PersonErased.class)
                .isThrownBy(() -> keyring.keysFor(CASE, FAMILY));
    }

    private static void crashAt(ErasureStep step, ErasureStep after) {
        if (step == after) {
            throw new Crash();
        }
    }

    private List<Path> bucketFiles() throws IOException {
        try (Stream<Path> files = Files.list(home.directory())) {
            return files.filter(file -> file.getFileName().toString().startsWith("bucket-"))
                    .sorted()
                    .toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /// Stands for the end of the process.
    private static final class Crash extends RuntimeException {}
}
