package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir Path folder;

    @Test
    void defaultIsAFolderOfTheUser() {
        assertThat(Home.of(Map.of()).folder())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".throughline"));
    }

    @Test
    void startEmptiesTheTemporaryFilesAndKeepsEverythingElse() throws IOException {
        Home home = Home.of(Map.of("THROUGHLINE_HOME", folder.toString()));
        String before = System.getProperty("java.io.tmpdir");
        try {
            assertThat(home.isNew()).isTrue();
            assertThat(Announcement.begun(home)).contains("first time", folder.toString());
            home.prepare();
            assertThat(home.isNew()).isFalse();
            assertThat(Announcement.begun(home)).doesNotContain("first time");
            Path left =
                    Files.writeString(
                            Files.createDirectories(home.temporary().resolve("upload"))
                                    .resolve("part"),
                            "left behind");
            Path key = Files.writeString(home.keys().resolve("bucket"), "key");
            home.prepare();
            assertThat(left).doesNotExist();
            assertThat(home.temporary()).isEmptyDirectory();
            assertThat(key).exists();
            assertThat(Path.of(System.getProperty("java.io.tmpdir"))).isEqualTo(home.temporary());
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }

    @Test
    void whoeverFindsTheAddressFindsTheWholeOfIt() throws Exception {
        Home home = Home.of(Map.of("THROUGHLINE_HOME", folder.toString()));
        Path file = folder.resolve("throughline.url");
        Set<String> found = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = Thread.ofPlatform().start(() -> read(file, found, over));
        for (int time = 0; time < 2_000; time++) {
            home.announce("http://127.0.0.1:8080");
            home.withdraw();
        }
        home.announce("http://127.0.0.1:8080");
        while (found.isEmpty()) {
            Thread.onSpinWait();
        }
        over.set(true);
        reader.join();
        assertThat(found).containsExactly("http://127.0.0.1:8080\n");
    }

    private static void read(Path file, Set<String> found, AtomicBoolean over) {
        while (!over.get()) {
            try {
                found.add(Files.readString(file));
            } catch (NoSuchFileException _) {
                Thread.onSpinWait();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
