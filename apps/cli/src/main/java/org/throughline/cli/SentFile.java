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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What the server has acknowledged, one JSON line per event, on disk before the next request goes
/// out: the digest of the line that was sent, and where in the log it is. A line that a crash tore
/// is cut off; its event is sent again and the natural key makes that harmless. All that is noted
/// here is of one log.
final class SentFile implements AutoCloseable {
    private final @Nullable FileChannel channel;
    private final Set<String> before = new HashSet<>();
    private boolean empty = true;
    private boolean older;
    private @Nullable Last last;

    /// The acknowledged event with the highest position. Positions have no gaps and nothing is ever
    /// taken out, so a log that still holds it holds all that it acknowledged before.
    record Last(String source, String eventId, long position, String leafHash) {

        /// Whether this is the receipt of that event. The leaf names the log as well.
        boolean isIn(byte[] receipt) {
            try {
                var leaf = Receipt.parse(receipt).leaf();
                return leaf.position().value() == position
                        && LeafHash.of(leaf).hex().equals(leafHash);
            } catch (IllegalArgumentException _) {
                return false;
            }
        }
    }

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
        return before.contains(line.digest());
    }

    int size() {
        return before.size();
    }

    boolean isEmpty() {
        return empty;
    }

    /// Empty if the file does not say, as those of older versions do not.
    Optional<Last> last() {
        return older ? Optional.empty() : Optional.ofNullable(last);
    }

    /// Begins again: what was noted is not true of the log at hand.
    void forget() {
        before.clear();
        try {
            if (channel != null) {
                channel.truncate(0);
                channel.force(false);
            }
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot write down the acknowledged ids.");
        }
    }

    void append(List<Delivery.Acknowledged> deliveries) {
        if (channel == null || deliveries.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        for (var delivery : deliveries) {
            text.append(
                            Json.object()
                                    .put("line", delivery.line().digest())
                                    .put("source", delivery.line().source())
                                    .put("eventId", Json.text(delivery.answer(), "eventId"))
                                    .put("position", delivery.answer().path("position").asLong(0))
                                    .put("leafHash", Json.text(delivery.answer(), "leafHash")))
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
                                take(Json.MAPPER.readTree(line));
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

    private void take(JsonNode node) {
        empty = false;
        var digest = Json.text(node, "line");
        var one =
                new Last(
                        Json.text(node, "source"),
                        Json.text(node, "eventId"),
                        node.path("position").asLong(0),
                        Json.text(node, "leafHash"));
        if (digest.isEmpty() || one.leafHash().isEmpty() || !one.eventId().matches("[0-9a-f-]+")) {
            older = true;
            return;
        }
        before.add(digest);
        if (last == null || one.position() > last.position()) {
            last = one;
        }
    }

    /// A digest of few possible lines can be guessed.
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
