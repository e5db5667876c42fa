package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Saves each test the seconds of unpacking.
final class Homes {

    private Homes() {}

    static Path withPrograms(Path home) throws IOException {
        Path unpacked =
                Binaries.unpack(Path.of("target", "test-postgres", "bin").toAbsolutePath())
                        .folder();
        Path copy = home.resolve("postgres").resolve("bin").resolve(unpacked.getFileName());
        List<Path> all;
        try (Stream<Path> found = Files.walk(unpacked)) {
            all = found.toList();
        }
        Files.createDirectories(copy.getParent());
        for (Path path : all) {
            Files.copy(
                    path,
                    copy.resolve(unpacked.relativize(path)),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        return home;
    }
}
