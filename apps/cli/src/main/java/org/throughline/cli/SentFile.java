package org.throughline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What the server has acknowledged, one JSON line per event, on disk before the next request goes
/// out. A line that a crash tore is cut off; its event is sent again and the natural key makes that
/// harmless.
final class SentFile implements AutoCloseable {
    private final @Nullable FileChannel channel;
    private final Set<Key> before = new HashSet<>();

    /// The natural key of an event.
    private record Key(String source, String id) {}

    private SentFile(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /// Keeps nothing; for standard input.
    static SentFile none() {
        return new SentFile(null);
    }

    static SentFile open(Path path) {
        try {
            var channel =
                    FileChannel.open(
                            path,
                            Set.of(
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE),
                            ownerOnly());
            if (channel.tryLock() == null) {
                throw new CliFault(
                        Exit.COULD_NOT, "Another `events send` is at work with " + path + ".");
            }
            var sent = new SentFile(channel);
            sent.load(channel, path);
            return sent;
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot keep the acknowledged ids in " + path + ".");
        }
    }

    boolean contains(EventLine line) {
        return before.contains(new Key(line.source(), line.id()));
    }

    int size() {
        return before.size();
    }

    void append(List<Delivery.Acknowledged> deliveries) {
        if (channel == null || deliveries.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        for (var delivery : deliveries) {
            text.append(
                            Json.object()
                                    .put("source", delivery.line().source())
                                    .put("id", delivery.line().id())
                                    .put("eventId", Json.text(delivery.answer(), "eventId")))
                    .append('\n');
        }
        try {
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException _) {
            throw new CliFault(
                    Exit.COULD_NOT, "Cannot write down the acknowledged ids: is the disk full?");
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException _) {
            // each line was forced to disk when it was written
        }
    }

    private void load(FileChannel from, Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        new String(bytes, 0, end, StandardCharsets.UTF_8)
                .lines()
                .forEach(
                        line -> {
                            try {
                                var node = Json.MAPPER.readTree(line);
                                before.add(
                                        new Key(Json.text(node, "source"), Json.text(node, "id")));
                            } catch (JacksonException _) {
                                throw new CliFault(
                                        Exit.COULD_NOT,
                                        path
                                                + " is not a list of acknowledged ids: remove it to begin again.");
                            }
                        });
        from.truncate(end);
        from.position(end);
    }

    /// The ids may point at people.
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
