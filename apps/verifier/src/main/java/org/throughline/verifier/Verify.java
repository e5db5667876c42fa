package org.throughline.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;
import org.throughline.ledger.verify.CannotCheck;
import org.throughline.ledger.verify.OfflineVerifier;
import org.throughline.ledger.verify.Report;
import org.throughline.ledger.verify.Trust;

/// Checks one file without any network. Exit codes: 0 it holds, 1 it does not, 2 it cannot be
/// checked.
public final class Verify {

    static final int CANNOT = 2;

    static final String USAGE =
            """
            throughline verify FILE --log-key KEY [--witness-key KEY]… [--quorum N] [--require-witness]
                                    [--policy FILE] [--leaves FILE] [--checkpoint FILE]… [--keys FILE]
                                    [--home DIR] [--json]
            Checks an evidence bundle, a receipt, a checkpoint or an accusation. Needs no network and no server.
              --log-key KEY      a key of the log, NAME+ID+KEY; all that are given must have signed
              --witness-key KEY  a key of a witness that you trust
              --quorum N         how many of the witnesses must have seen it; includes --require-witness
              --require-witness  what no witness has seen does not pass: exit code 1 for UNWITNESSED
              --policy FILE      keys and quorum from a file instead (c2sp.org/tlog-policy)
              --leaves FILE      all leaves of the log up to the last checkpoint: proves that nothing is left out
              --checkpoint FILE  a checkpoint that you kept: finds a log that tells two stories
              --home DIR         takes the keys of logs that this home knows, if none is given
              --keys FILE        a bundle of this log: follows the changes of the log's keys that it proves
              --json             the answer as JSON
            Take the keys from somebody other than whoever gave you the file.
            Exit codes: 0 VALID, VALID-WITH-ERASURES, VALID-WITH-WITHHELD, UNWITNESSED;
            1 INCOMPLETE, INVALID, FORKED; 2 cannot check.
            """;

    private Verify() {}

    @SuppressWarnings("SystemOut") // the command's own voice
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        PrintStream err = new PrintStream(System.err, true, UTF_8);
        System.exit(run(out, err, List.of(arguments)));
    }

    /// Checks, says what came of it, and answers the exit code.
    public static int run(PrintStream out, PrintStream err, List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(USAGE);
            return 0;
        }
        try {
            Options options = Options.of(arguments);
            byte[] file = read(options.file());
            Optional<KnownLogs> known = options.known();
            Trust trust = options.trust(Verify::read, known);
            Report report = verifier(options, trust).verify(file);
            out.print(options.json() ? JsonAnswer.of(report) : TextAnswer.of(report));
            known.ifPresent(logs -> sayWhichKeys(err, logs, report.origin()));
            return report.verdict().exit(options.requiresWitness(trust));
        } catch (CannotCheck e) {
            String why = String.valueOf(e.getMessage());
            if (arguments.contains("--json")) {
                out.print(JsonAnswer.cannot(why));
            }
            err.println(
                    "Cannot check: "
                            + why.lines().map(TextAnswer::safe).collect(Collectors.joining("\n")));
            return CANNOT;
        }
    }

    private static void sayWhichKeys(PrintStream err, KnownLogs known, String origin) {
        List<VerifierKey> keys = known.of(origin);
        keys.forEach(key -> err.println("Checked with the key " + TextAnswer.safe(key.toString())));
        if (!keys.isEmpty()) {
            err.println(
                    (known.isOwn(origin)
                                    ? "of the log that runs here, in %s."
                                    : "noted in %s as a server showed it: compare it with somebody else's.")
                            .formatted(TextAnswer.safe(known.file(origin).toString())));
        }
    }

    private static OfflineVerifier verifier(Options options, Trust trust) {
        OfflineVerifier verifier = new OfflineVerifier(trust);
        for (String file : options.checkpoints()) {
            try {
                verifier = verifier.remembering(SignedNote.parse(read(file)));
            } catch (IllegalArgumentException _) {
                throw new CannotCheck(file + " is no checkpoint.");
            }
        }
        String keys = options.keys();
        if (keys != null) {
            verifier = verifier.following(read(keys));
        }
        String leaves = options.leaves();
        return leaves == null ? verifier : verifier.auditing(audit(trust, leaves));
    }

    private static LogAudit audit(Trust trust, String file) {
        try {
            LogAudit audit = new LogAudit(Origin.of(trust.logs().getFirst().name().text()));
            audit.addAll(read(file));
            return audit;
        } catch (IllegalArgumentException e) {
            throw new CannotCheck(file + " is not the leaves of this log: " + e.getMessage());
        }
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException | InvalidPathException _) {
            throw new CannotCheck("There is no file " + file);
        } catch (IOException _) {
            throw new CannotCheck("The file cannot be read: " + file);
        }
    }
}
