package org.throughline.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.Backups.Finding;
import org.throughline.cli.Backups.Places;
import org.throughline.cli.Backups.Restored;

class BackupFilesTest {

    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());
    private static final int FLIPS = 25;

    @TempDir Path folder;

    @Test
    void nothingIsFoundInAWholeBackup() throws IOException {
        MadeBackup backup = MadeBackup.write(folder, MadeLog.of(40));
        Restored looked = backup.look();
        assertThat(looked.findings()).isEmpty();
        assertThat(looked.events()).isEqualTo(40);
        assertThat(files().stream().filter(BackupFilesTest::isEvents)).hasSizeGreaterThan(3);
    }

    @Test
    void nothingIsFoundInABackupOfAnEmptyLog() throws IOException {
        assertThat(MadeBackup.write(folder, List.of()).look().findings()).isEmpty();
    }

    @Test
    void aFlippedBitAnywhereInAnyFileIsFound() throws IOException {
        MadeBackup backup = MadeBackup.write(folder, MadeLog.of(12));
        Random random = new Random(SEED);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int flip = 0; flip < FLIPS; flip++) {
                int at =
                        switch (flip) {
                            case 0 -> 0;
                            case 1 -> whole.length - 1;
                            default -> random.nextInt(whole.length);
                        };
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                assertThat(backup.isRefused())
                        .as("%s at %d, seed %d", folder.relativize(file), at, SEED)
                        .isTrue();
            }
            Files.write(file, whole);
        }
        assertThat(backup.isRefused()).isFalse();
    }

    @Test
    void aFileThatIsCutOffLongerOrGoneIsFound() throws IOException {
        MadeBackup backup = MadeBackup.write(folder, MadeLog.of(12));
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            assertThat(backup.isRefused()).as("cut off: " + file).isTrue();
            Files.write(file, Arrays.copyOf(whole, whole.length + 1));
            assertThat(backup.isRefused()).as("longer: " + file).isTrue();
            Files.delete(file);
            assertThat(backup.isRefused()).as("gone: " + file).isTrue();
            Files.write(file, whole);
        }
    }

    @Test
    void allFindingsAreToldAtOnceWithExpectedAndFound() throws IOException {
        MadeBackup backup = MadeBackup.write(folder, MadeLog.of(40));
        Files.delete(backup.places().log().resolve("event-000002.copy"));
        Files.write(backup.places().keys().resolve("key-files/master.key"), new byte[31]);
        List<Finding> findings = backup.look().findings();
        assertThat(findings)
                .contains(new Finding("log/event-000002.copy", "missing", "there is no such file"))
                .contains(
                        new Finding(
                                "keys/key-files/master.key",
                                "length",
                                "expected 32, found 31 bytes"));
    }

    @Test
    void withoutAManifestThereIsNoBackup() throws IOException {
        MadeBackup backup = MadeBackup.write(folder, MadeLog.of(3));
        Files.delete(backup.places().log().resolve("manifest.json"));
        assertThatThrownBy(backup::look)
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("no whole backup of the log");
    }

    @Test
    void thePartsAreNotTakenForEachOther() throws IOException {
        Places places = MadeBackup.write(folder, MadeLog.of(3)).places();
        Path first = places.keys();
        Path second = places.log();
        MadeBackup swapped = new MadeBackup(new Places(first, second));
        assertThatThrownBy(swapped::look).isInstanceOf(BackupFault.class);
    }

    @Test
    void keysOfAnotherLogAreRefused() throws IOException {
        MadeBackup backup = MadeBackup.write(folder, MadeLog.of(3));
        backup.belongElsewhere();
        assertThatThrownBy(backup::look)
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("not of the same log");
    }

    @Test
    void aFolderThatIsNotEmptyIsNotWrittenTo() throws IOException {
        Path other = Files.writeString(folder.resolve("mine.txt"), "kept");
        assertThatThrownBy(() -> PartFolder.make(folder)).isInstanceOf(BackupFault.class);
        assertThatThrownBy(() -> PartFolder.make(other)).isInstanceOf(BackupFault.class);
        assertThatThrownBy(() -> Backup.prepare(folder)).isInstanceOf(BackupFault.class);
        assertThat(other).hasContent("kept");
    }

    @Test
    void whatIsDiscardedLeavesNothingBehind() throws IOException {
        Path fresh = folder.resolve("fresh");
        PartFolder made = PartFolder.make(fresh);
        made.keep("key-files", "master.key", new byte[32]);
        made.discard();
        assertThat(fresh).doesNotExist();
        Path given = Files.createDirectory(folder.resolve("given"));
        PartFolder.make(given).discard();
        assertThat(given).isEmptyDirectory();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isEvents(Path file) {
        return String.valueOf(file.getFileName()).startsWith("event-");
    }
}
