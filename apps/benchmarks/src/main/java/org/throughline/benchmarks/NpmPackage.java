package org.throughline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.throughline.postgres.Folders;

/// A package of the npm registry. It is fetched by npm when somebody wants to measure what is in it
/// and not kept: its licence stays with it, nothing of it is part of this program.
record NpmPackage(String name, String version) {

    private static final long PATIENCE_SECONDS = 60;
    private static final String ROOT = "package/";

    /// The text files of the package by their paths in it.
    ///
    /// @throws NotMeasured if npm is not there, or has not got it
    Map<String, String> files() throws NotMeasured, IOException {
        Path folder = Files.createTempDirectory("throughline-npm");
        try {
            pack(folder);
            try (Stream<Path> packed = Files.list(folder)) {
                Path archive =
                        packed.filter(file -> file.toString().endsWith(".tgz"))
                                .findFirst()
                                .orElseThrow(() -> new NotMeasured("npm packed nothing"));
                return unpacked(archive);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /// What npm says names registries and folders, so it is not passed on.
    private void pack(Path folder) throws NotMeasured, IOException {
        Process npm;
        try {
            npm =
                    new ProcessBuilder(
                                    "npm",
                                    "pack",
                                    name + "@" + version,
                                    "--silent",
                                    "--fetch-retries=0",
                                    "--fetch-timeout=20000")
                            .directory(folder.toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException _) {
            throw new NotMeasured("there is no npm here to fetch it");
        }
        try {
            if (!npm.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new NotMeasured("npm did not fetch it in %d s".formatted(PATIENCE_SECONDS));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("interrupted");
        } finally {
            npm.destroyForcibly();
        }
        if (npm.exitValue() != 0) {
            throw new NotMeasured("npm could not fetch %s %s".formatted(name, version));
        }
    }

    private static Map<String, String> unpacked(Path archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream file = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().startsWith(ROOT)) {
                    files.put(
                            entry.getName().substring(ROOT.length()),
                            new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
