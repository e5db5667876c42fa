package org.throughline.acceptance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a source tree that people write: no build results, no downloads.
///
/// @param root the folder the tree begins in
record Sources(Path root) {

    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".git", ".idea", ".vscode", ".settings");

    /// The tree this test was built from: the nearest folder above with the Maven wrapper in it.
    static Sources ofThisRepository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            Path above = here.getParent();
            if (above == null) {
                throw new IllegalStateException("run the tests from inside the repository");
            }
            here = above;
        }
        return new Sources(here);
    }

    /// All files, in the order of their paths.
    List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return NOT_OURS.contains(nameOf(folder))
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (!nameOf(file).equals(".git") && !nameOf(file).endsWith(".log")) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    /// The files whose names end in one of these.
    List<Path> ending(String... ends) {
        return files().stream()
                .filter(file -> Stream.of(ends).anyMatch(end -> nameOf(file).endsWith(end)))
                .toList();
    }

    /// The path from the root, with forward slashes.
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + nameOf(file), e);
        }
    }
}
