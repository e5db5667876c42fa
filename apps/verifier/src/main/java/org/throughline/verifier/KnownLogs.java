package org.throughline.verifier;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.ledger.VerifierKey;
import org.throughline.ledger.verify.CannotCheck;
import org.throughline.ledger.verify.TrustFile;

/// The keys of logs that a home knows, as policies of c2sp.org/tlog-policy without witnesses: those
/// of the log that runs on it, and those of others, which were noted when their servers were first
/// asked for a bundle. They came from a server, never from a bundle.
///
/// @param own keys of the log that runs on this home, if one does
/// @param noted keys of logs as their servers showed them
public record KnownLogs(Path home, List<VerifierKey> own, List<VerifierKey> noted) {

    /// The file in the home that its server writes.
    public static final String OWN = "log.policy";

    /// The file in the home that the command line adds to.
    public static final String NOTED = "known-logs.policy";

    private static final String HEAD =
            """
            # Keys of logs, as servers showed them when they were first asked for a bundle. `throughline verify`
            # takes them if it is given none. Compare them with somebody else's; remove a line to forget it.
            """;

    public KnownLogs {
        own = List.copyOf(own);
        noted = List.copyOf(noted);
    }

    /// Reads them; none if there are no such files.
    ///
    /// @throws CannotCheck if a file cannot be used
    public static KnownLogs in(Path home) {
        return new KnownLogs(home, read(home.resolve(OWN)), read(home.resolve(NOTED)));
    }

    private static List<VerifierKey> read(Path file) {
        try {
            return TrustFile.parse(Files.readAllBytes(file)).logs();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException _) {
            throw new CannotCheck("The file cannot be read: " + file);
        } catch (IllegalArgumentException e) {
            throw new CannotCheck(file + " cannot be used: " + e.getMessage());
        }
    }

    /// All keys. What was noted of the home's own log does not count.
    public List<VerifierKey> keys() {
        return Stream.concat(own.stream(), noted.stream().filter(key -> !isOwn(key.name().text())))
                .toList();
    }

    /// The keys of one log.
    ///
    /// @param origin of the log
    public List<VerifierKey> of(String origin) {
        return keys().stream().filter(key -> key.name().text().equals(origin)).toList();
    }

    /// Where the keys of a log are.
    public Path file(String origin) {
        return home.resolve(isOwn(origin) ? OWN : NOTED);
    }

    boolean isOwn(String origin) {
        return own.stream().anyMatch(key -> key.name().text().equals(origin));
    }

    /// The text of the file with the home's own keys.
    public static String policy(List<VerifierKey> keys) {
        return keys.stream()
                .map(key -> "log " + key.text() + "\n")
                .collect(
                        Collectors.joining(
                                "", "# The keys of the log of this home.\n", "quorum none\n"));
    }

    /// Adds the keys of another log.
    ///
    /// @param server where they were seen
    /// @throws IOException if the file cannot be written; then it is as it was
    public void note(String server, List<VerifierKey> more) throws IOException {
        Path file = home.resolve(NOTED);
        String before = Files.exists(file) ? Files.readString(file) : HEAD;
        List<String> lines = new ArrayList<>();
        before.lines().filter(line -> !line.startsWith("quorum ")).forEach(lines::add);
        lines.add("# seen at " + server);
        more.forEach(key -> lines.add("log " + key.text()));
        lines.add("quorum none");
        Path fresh = file.resolveSibling(NOTED + ".new");
        Files.write(fresh, lines, CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
        Files.move(fresh, file, ATOMIC_MOVE);
    }
}
