package org.throughline.acceptance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The disk that a home lies on, so small that it can be filled. Where nobody may mount one, no
/// process of PostgreSQL may let a file grow instead, which it takes in the same way.
sealed interface SmallDisk extends AutoCloseable {

    /// From now on there is no room.
    void fill() throws IOException;

    /// There is room again.
    void free() throws IOException;

    @Override
    void close() throws IOException;

    /// A home on such a disk.
    static ServerHome home(String name) throws IOException {
        Path folder = ServerHome.at(name).folder();
        run("umount", folder.toString());
        ServerHome home = ServerHome.fresh(name);
        run("mount", "-t", "tmpfs", "-o", "size=768m,mode=700", "tmpfs", folder.toString());
        return home;
    }

    /// The disk under such a home.
    static SmallDisk under(ServerHome home) throws IOException {
        return Files.getFileStore(home.folder()).type().equals("tmpfs")
                ? new Mounted(home)
                : new Unmounted(home);
    }

    /// @return whether it ended with 0
    private static boolean run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /// A file takes what is left.
    record Mounted(ServerHome home) implements SmallDisk {

        private static final List<Integer> PIECES = List.of(1 << 20, 1 << 12);

        private Path filler() {
            return home.folder().resolve("filler");
        }

        @Override
        public void fill() throws IOException {
            try (FileChannel file =
                    FileChannel.open(
                            filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                for (int piece : PIECES) {
                    fill(file, piece);
                }
            }
        }

        private static void fill(FileChannel file, int piece) {
            try {
                while (true) {
                    file.write(ByteBuffer.allocate(piece));
                }
            } catch (IOException _) {
                // full
            }
        }

        @Override
        public void free() throws IOException {
            Files.deleteIfExists(filler());
        }

        @Override
        public void close() throws IOException {
            run("umount", "--lazy", home.folder().toString());
        }
    }

    /// A limit of the kernel on the size of files.
    record Unmounted(ServerHome home) implements SmallDisk {

        @Override
        public void fill() throws IOException {
            limit("65536");
        }

        @Override
        public void free() throws IOException {
            limit("unlimited");
        }

        private void limit(String bytes) throws IOException {
            List<ProcessHandle> all = new ArrayList<>(home.postgres());
            for (ProcessHandle each : all) {
                run("prlimit", "--pid", Long.toString(each.pid()), "--fsize=" + bytes + ":");
            }
        }

        @Override
        public void close() {
            // nothing was mounted
        }
    }
}
