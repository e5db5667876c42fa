package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.Backups;
import org.throughline.cli.Backups.Copied;
import org.throughline.cli.Backups.Finding;
import org.throughline.cli.Backups.Places;
import org.throughline.cli.Backups.Restored;
import org.throughline.cli.Backups.Steps;
import org.throughline.command.keyring.Keyring;
import org.throughline.postgres.Folders;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.standalone.backup.Edited;

/// Backups of a server that takes in events meanwhile, and what comes of restoring them.
@Tag("server")
class BackupTest {

    private static final Steps UNWATCHED = BackedUp.when("", () -> {}, () -> {});

    @TempDir static Path folder;

    static Map<String, String> pinned;
    static Set<String> words;
    static Copied first;
    static Copied second;
    static Copied stopped;
    static long headAtFirst;
    static long headAtEnd;
    static CaseId erasedCase;

    /// The first backup lets more than a hundred events in after its first row. Before the keys of
    /// the second are read somebody is erased. The third is of a server that was stopped.
    @BeforeAll
    static void makeThreeBackups() throws Exception {
        Backups backups = backups("served");
        AtomicLong before = new AtomicLong();
        try (BackedUp served = BackedUp.withCases(folder.resolve("served"))) {
            pinned = served.pinned();
            try (BackedUp.Posting _ = served.posting()) {
                Runnable more = () -> served.awaitHead(before.get() + 100);
                Steps steps =
                        BackedUp.when("Copying events", () -> before.set(served.head()), more);
                first = backups.backup(places("first"), steps);
            }
            headAtFirst = served.head();
            served.post();
            erasedCase = served.someCase(5);
            Runnable erase = () -> served.bean(Keyring.class).destroy(erasedCase, PersonId.CHILD);
            second =
                    backups.backup(
                            places("second"), BackedUp.when("Copying keys", erase, () -> {}));
            words = served.words();
            headAtEnd = served.headWithLooks();
        }
        stopped = backups.backup(places("stopped"), UNWATCHED);
    }

    @Test
    void aRestoredRecordAnswersWithTheSameBytesAndGoesOn() throws Exception {
        Restored restored = backups("again").restore(places("first"), true, UNWATCHED);
        assertThat(restored.findings()).isEmpty();
        assertThat(restored.events()).isEqualTo(first.events());
        assertThat(restored.root()).isEqualTo(first.root());
        assertThat(restored.remarks()).singleElement().asString().contains(" 0 are erased");
        try (BackedUp again = BackedUp.again(folder.resolve("again"))) {
            assertThat(again.head()).isGreaterThanOrEqualTo(first.events());
            for (Map.Entry<String, String> answer : pinned.entrySet()) {
                assertThat(again.read(answer.getKey()))
                        .as(answer.getKey())
                        .isEqualTo(answer.getValue());
            }
            long head = again.head();
            again.post();
            assertThat(again.head()).isGreaterThan(head);
        }
        assertThat(folder.resolve("again/restoring")).doesNotExist();
    }

    @Test
    void aBackupIsOfOneMomentWhileEventsComeIn() {
        assertThat(first.events()).isLessThanOrEqualTo(headAtFirst - 100);
        assertThat(pinned).hasSizeGreaterThan(10);
        assertThat(stopped.events()).isEqualTo(headAtEnd);
        assertThat(first.looks()).isPositive();
        assertThat(first.people()).isPositive();
    }

    @Test
    void aKeyDestroyedWhileTheLogIsCopiedIsInNoPart() {
        Restored restored = backups("erased").restore(places("second"), true, UNWATCHED);
        assertThat(restored.findings()).isEmpty();
        assertThat(restored.remarks()).singleElement().asString().doesNotContain(" 0 are erased");
    }

    @Test
    void olderKeysDoNotBringBackWhomTheLogKnowsToBeErased() throws IOException {
        Places mixed = new Places(places("second").log(), places("first").keys());
        Backups home = backups("older");
        Restored restored = home.restore(mixed, false, UNWATCHED);
        assertThat(restored.findings()).isEmpty();
        assertThat(restored.remarks())
                .anyMatch(remark -> remark.contains("keys are older"))
                .anyMatch(remark -> remark.startsWith("The keys of 1 people had been destroyed"));
        assertThat(Edited.rows(places("first").keys(), true, "destroyed_person")).isZero();
        home.backup(places("older-copy"), UNWATCHED);
        assertThat(Edited.rows(places("older-copy").keys(), true, "destroyed_person")).isOne();
        try (Stream<Path> files = Files.list(folder.resolve("older/keys"))) {
            List<String> bucketKeys = names(files, "bucket-");
            try (Stream<Path> old = Files.list(places("first").keys().resolve("key-files"))) {
                assertThat(bucketKeys)
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(names(old, "bucket-"));
            }
        }
        Restored verified = backups("older-verified").restore(mixed, true, UNWATCHED);
        assertThat(verified.findings()).extracting(Finding::kind).containsOnly("key");
        assertThat(left("older-verified")).isEmpty();
    }

    private static List<String> names(Stream<Path> files, String prefix) {
        return files.map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    @Test
    void nothingPersonalIsInTheClearInAnyFileAndNobodyElseMayReadOne() throws IOException {
        assertThat(words).hasSizeGreaterThan(50);
        for (String backup : List.of("first", "second", "stopped")) {
            try (Stream<Path> all = Files.walk(folder.resolve(backup))) {
                for (Path each : all.toList()) {
                    boolean isFolder = Files.isDirectory(each);
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .as(each.toString())
                            .isEqualTo(isFolder ? "rwx------" : "rw-------");
                    if (!isFolder) {
                        assertHoldsNone(each);
                    }
                }
            }
        }
    }

    private static void assertHoldsNone(Path file) throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (String word : words) {
            String encoded =
                    new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains(encoded)).as(file.toString()).isFalse();
        }
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenOver() throws IOException {
        assertThatThrownBy(() -> backups("served").restore(places("first"), true, UNWATCHED))
                .isInstanceOf(Backups.Fault.class)
                .hasMessageContaining("THROUGHLINE_HOME");
        assertThatThrownBy(() -> backups("served").backup(places("first"), UNWATCHED))
                .isInstanceOf(Backups.Fault.class)
                .hasMessageContaining("not an empty folder");
        assertThatThrownBy(() -> backups("served").backup(places("served/tmp/b"), UNWATCHED))
                .isInstanceOf(Backups.Fault.class)
                .hasMessageContaining("outside");
        Path unfinished = Files.createDirectories(folder.resolve("cut-off"));
        Files.createFile(unfinished.resolve("restoring"));
        assertThatThrownBy(() -> Server.start(BackedUp.environment(unfinished), false))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("did not come to its end");
    }

    @Test
    void aBackupThatIsCutOffLeavesNothingToRestore() {
        Runnable cut =
                () -> {
                    throw new IllegalStateException("cut off");
                };
        Steps steps = BackedUp.when("Copying keys", cut, () -> {});
        assertThatThrownBy(() -> backups("served").backup(places("half"), steps))
                .hasMessage("cut off");
        assertThat(folder.resolve("half")).isEmptyDirectory();
        assertThatThrownBy(() -> backups("nothing").restore(places("half"), true, UNWATCHED))
                .isInstanceOf(Backups.Fault.class)
                .hasMessageContaining("no whole backup");
    }

    @Test
    void aTextThatWasEditedIsFoundAndLeavesTheHomeEmpty() throws IOException {
        Places edited = copy("first", "edited-text");
        Edited.log(edited.log(), BackupTest::withAnotherText);
        Restored restored = backups("from-edited").restore(edited, true, UNWATCHED);
        assertThat(restored.findings()).isNotEmpty().extracting(Finding::kind).containsOnly("text");
        assertThat(left("from-edited")).isEmpty();
    }

    /// The sealed part of some event ends with another byte, which nothing but its key can tell.
    private static RecordedEvent withAnotherText(RecordedEvent row) {
        byte[] sealed = row.sealedPart().clone();
        if (row.position().value() == 40) {
            assertThat(sealed).isNotEmpty();
            sealed[sealed.length - 1] ^= 1;
        }
        return edited(row, row.dedupe(), sealed);
    }

    @Test
    void aNaturalKeyThatIsThereTwiceIsFoundWithItsPosition() throws IOException {
        Places edited = copy("first", "edited-key");
        byte[][] taken = new byte[1][];
        Edited.log(
                edited.log(),
                row -> {
                    taken[0] = row.position().value() == 30 ? row.dedupe() : taken[0];
                    boolean again = row.position().value() == 50;
                    return edited(row, again ? taken[0] : row.dedupe(), row.sealedPart());
                });
        Restored restored = backups("from-twice").restore(edited, true, UNWATCHED);
        assertThat(restored.findings())
                .contains(new Finding("position 50", "refused", "by event_dedupe"));
        assertThat(left("from-twice")).isEmpty();
    }

    private static RecordedEvent edited(RecordedEvent row, byte[] dedupe, byte[] sealed) {
        return new RecordedEvent(
                row.position(),
                row.eventId(),
                row.stream(),
                row.seq(),
                row.typeId(),
                row.ledgerTime(),
                dedupe,
                row.publicPart(),
                sealed);
    }

    private static Backups backups(String home) {
        return new BackupsOfHome(BackedUp.environment(folder.resolve(home)));
    }

    private static Places places(String name) {
        return new Places(
                folder.resolve(name).resolve("log"), folder.resolve(name).resolve("keys"));
    }

    private static Places copy(String from, String to) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(from))) {
            for (Path each : all.toList()) {
                Path there = folder.resolve(to).resolve(folder.resolve(from).relativize(each));
                if (Files.isDirectory(each)) {
                    Folders.owned(there);
                } else {
                    Files.copy(each, there);
                }
            }
        }
        return places(to);
    }

    /// What is in a home besides what every command makes.
    private static List<String> left(String home) throws IOException {
        try (Stream<Path> inside = Files.list(folder.resolve(home))) {
            return inside.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> !Set.of("tmp", "throughline.lock").contains(name))
                    .toList();
        }
    }
}
