package org.throughline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.MissingNode;

@Command(
        name = "send",
        description = {
            "Send CloudEvents, one JSON object per line.",
            "Each event goes under the account of the agency that its `source` names. What was acknowledged is noted"
                    + " in FILE.sent: run the same command again to continue after any interruption. A line that"
                    + " was changed is sent again, and all are if the log does not hold what it acknowledged."
        },
        footer = {
            "",
            "Exit codes: 0 all are in the log; 1 the server could not be reached or did not allow it;",
            "2 some were refused (the lines say why)."
        })
final class SendCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE|-", description = "NDJSON; - reads standard input.")
    private String file = "";

    @Option(
            names = "--sent",
            paramLabel = "FILE",
            description = "Where it is noted what was acknowledged; default FILE.sent.")
    private @Nullable Path sentPath;

    @Mixin private ServerOptions options = new ServerOptions();

    SendCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var input = file.equals("-") ? null : Path.of(file);
        var report = new SendReport(surroundings, options.json());
        try (var lines = new EventLines(open(input));
                var sent = sentFile(input)) {
            try (var progress = Progress.of(surroundings, input)) {
                send(lines, sent, report, progress);
            } finally {
                report.end();
            }
        }
        return report.exit();
    }

    private void send(EventLines lines, SentFile sent, SendReport report, Progress progress) {
        var wire = options.wire(surroundings);
        var tokens = new Tokens(wire, surroundings);
        var senders = new Senders(tokens, options.account());
        var sender =
                new Sender(
                        wire,
                        tokens,
                        surroundings.pause(),
                        deliveries -> {
                            sent.append(acknowledged(deliveries));
                            deliveries.forEach(report::tell);
                            progress.step(deliveries.size());
                        });
        continueOrBegin(sent, sender, senders);
        var batcher = new Batcher(sender::deliver);
        for (var text = lines.next(); text != null; text = lines.next()) {
            var line = EventLine.parse(lines.number(), text);
            if (line.isPresent() && sent.contains(line.get())) {
                report.tell(new Delivery.Skipped(lines.number()));
                progress.step(1);
                continue;
            }
            var account = line.map(EventLine::source).flatMap(senders::accountFor);
            if (line.isEmpty() || account.isEmpty()) {
                report.tell(refusal(lines.number(), line.isPresent()));
                progress.step(1);
            } else {
                batcher.add(account.get(), line.get());
            }
        }
        batcher.flush();
    }

    private static List<Delivery.Acknowledged> acknowledged(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(Delivery.Acknowledged.class::isInstance)
                .map(Delivery.Acknowledged.class::cast)
                .toList();
    }

    /// What the client can already see.
    private static Delivery.Refused refusal(int number, boolean readable) {
        var error =
                readable
                        ? new Problem.InputError(
                                0,
                                "/source",
                                "no-account",
                                "",
                                "use urn:agency:ID of an agency that has an account here, or say --as NAME")
                        : new Problem.InputError(
                                0,
                                "",
                                "not-a-cloudevent",
                                "",
                                "send one JSON object per line, with at least source and id");
        var problem = Problem.of(422, MissingNode.getInstance(), Optional.empty());
        return new Delivery.Refused(
                number,
                new Problem(
                        422, problem.title(), "", error.code(), List.of(error), Optional.empty()));
    }

    private InputStream open(@Nullable Path input) {
        if (input == null) {
            return surroundings.in();
        }
        try {
            return Files.newInputStream(input);
        } catch (IOException _) {
            throw new CliFault(Exit.REFUSED, "Cannot read " + input + ".");
        }
    }

    private SentFile sentFile(@Nullable Path input) {
        var path = sentPath != null || input == null ? sentPath : Path.of(input + ".sent");
        if (path == null) {
            return SentFile.none();
        }
        return SentFile.open(path);
    }

    /// What was acknowledged is skipped only if this log still holds it: the file may meet another
    /// server, or one that was restored from an older backup.
    private void continueOrBegin(SentFile sent, Sender sender, Senders senders) {
        if (sent.isEmpty()) {
            return;
        }
        var last = sent.last();
        if (last.isEmpty()) {
            beginAgain(sent, "The notes of what was acknowledged are those of an older version.");
            return;
        }
        var account = senders.accountFor(last.get().source());
        if (account.isEmpty() || !sender.holds(account.get(), last.get())) {
            beginAgain(
                    sent,
                    "This log does not hold what was acknowledged earlier: it is another log, or one that was"
                            + " restored from an older backup.");
            return;
        }
        surroundings.say(
                "Continuing: %d acknowledged, and the log holds them.".formatted(sent.size()));
    }

    private void beginAgain(SentFile sent, String why) {
        sent.forget();
        surroundings.say(
                why + " All lines are sent; what the log holds already is not recorded twice.");
    }
}
