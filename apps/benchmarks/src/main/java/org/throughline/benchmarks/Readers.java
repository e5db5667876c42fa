package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.postgres.Folders;
import org.throughline.postgres.PostgresHome;

/// Follows our log and those of others while many write to them, and writes what each follower
/// missed into the last part of the page of faults.
public final class Readers {

    private static final Path PAGE = Path.of("docs/faults.md");

    /// Where the part begins.
    private static final String HEADING = "## Readers of others";

    private static final int CONNECTIONS = 20;

    private static final String NOTES =
            """

            What each does about transactions that commit out of order:

            - Throughline appends under one lock, so positions become visible in order; a follower needs no filter,
              and waits for nobody.
            - message-db has a lock for each category, and one function that follows one category: within it
              positions are visible in order.
              It has no function for all categories; a follower of global positions has no filter on transactions
              (there is no
              `pg_snapshot_xmin` in it), and passes by what commits late.
            - Emmett's reader takes only what is older than the oldest transaction under way (`transaction_id <
              pg_snapshot_xmin(…)`), so
              it waits for every long writer of the server. It reads in the order of transactions and goes on behind
              the *position* of the last
              event it was given; where the two orders differ, an event may be handed over again or, at the end of a
              full lot, passed by. What is counted here
              is the query of its puller, with a lot of a hundred as it has, not what its processors make of it.
            """;

    private Readers() {}

    /// Runs everything.
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        long seed = Long.getLong("readers.seed", System.nanoTime());
        int seconds = Integer.getInteger("readers.seconds", 20);
        Path home = Files.createTempDirectory("throughline-readers");
        try (PostgresHome postgres = PostgresHome.start(home)) {
            String part = part(new Databases(postgres), home, seconds, seed);
            String now = Files.exists(PAGE) ? Files.readString(PAGE) : "";
            int from = now.indexOf(HEADING);
            Files.writeString(PAGE, (from < 0 ? now : now.substring(0, from)) + part);
            System.out.println(part);
        } finally {
            Folders.delete(home);
        }
    }

    private static String part(Databases databases, Path home, int seconds, long seed)
            throws IOException, SQLException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        String machine = "";
        try (Followed ours = new FollowedOurs(ThroughlineLog.shipped(databases.of("ours")))) {
            machine = Machine.described(ours.pool(), home);
            lines.append(line(Following.of(ours, Duration.ofSeconds(seconds), seed)));
        }
        List<String> missing = new ArrayList<>();
        for (Peer peer : peers(databases)) {
            try (Followed log = peer.installed()) {
                lines.append(line(Following.of(log, Duration.ofSeconds(seconds), seed)));
            } catch (NotMeasured no) {
                missing.add("\nNot measured: %s\n".formatted(no.why()));
            }
        }
        return """
            %s

            Made by `make faults` on %s with seed %d: %d s each. Sixteen write at once, one to three events a
            transaction, and wait up to 20 ms before the commit, so that transactions commit in another order than
            they began. One follows: it asks for what lies behind the position of the last event it was given, a
            hundred at most, until everything is written and nothing comes for two seconds. In the middle somebody
            else's transaction, which has written, stays open for 3 s. An append of ours is one call, which a
            client cannot keep open; everything else is the same.

            *Never read* was committed and did not reach the follower. *Again* reached it once more, *backwards*
            after one with a higher position. *Longest wait* is from a commit to its reading.

            %s
            | log and how it is followed | written | never read | again | backwards | longest wait |
            |---|---:|---:|---:|---:|---:|
            """
                        .formatted(HEADING, LocalDate.now(ZoneOffset.UTC), seed, seconds, machine)
                + lines
                + String.join("", missing)
                + NOTES;
    }

    private interface Peer {
        Followed installed() throws NotMeasured, IOException, SQLException;
    }

    private static List<Peer> peers(Databases databases) {
        return List.of(
                () ->
                        FollowedPeer.category(
                                MessageDb.installed(
                                        databases.of("one_category"),
                                        messageDb(),
                                        CONNECTIONS,
                                        false)),
                () ->
                        FollowedPeer.all(
                                MessageDb.installed(
                                        databases.of("categories"),
                                        messageDb(),
                                        CONNECTIONS,
                                        true)),
                () ->
                        FollowedPeer.settled(
                                Emmett.installed(
                                        databases.of("emmett"),
                                        Emmett.PACKAGE.files(),
                                        CONNECTIONS)));
    }

    private static Map<String, String> messageDb() throws NotMeasured, IOException {
        return MessageDb.PACKAGE.files();
    }

    private static String line(Following.Outcome outcome) {
        return "| %s | %,d | %,d | %,d | %,d | %.2f s |\n"
                .formatted(
                        outcome.name(),
                        outcome.written(),
                        outcome.never(),
                        outcome.again(),
                        outcome.backwards(),
                        outcome.longest().toMillis() / 1000.0);
    }
}
