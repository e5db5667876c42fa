package org.throughline.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What the server says: starts, stops, refused log-ins, damage. Never a statement, never a value
/// (see [Settings]), hence it stays small.
record ServerLog(Path file) {

    private static final long LIMIT = 8L << 20;

    /// Call while the server is down: moves a long log aside.
    ///
    /// @return where the next run begins
    long prepare() throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        if (Files.size(file) > LIMIT) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
        return Files.size(file);
    }

    String since(long mark) throws IOException {
        if (Files.notExists(file)) {
            return "";
        }
        byte[] all = Files.readAllBytes(file);
        int from = (int) Math.min(mark, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8).strip();
    }
}
