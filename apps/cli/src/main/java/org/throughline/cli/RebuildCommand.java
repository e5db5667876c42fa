package org.throughline.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "rebuild",
        description = {
            "Make a view again from the log, beside the one in use: readers see the old one until the new one"
                    + " holds the same stretch of the log. Then the two are compared and exchanged.",
            "The old one is kept until it is given up with --discard."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 it was not exchanged, and the old view goes on; 2 refused."
        })
final class RebuildCommand implements Callable<Integer> {
    private static final Set<String> VIEWS = Set.of("chronology", "knowledge", "casefile");
    private static final int ACCEPTED = 202;
    private static final int GONE = 204;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROJECTION", description = "chronology, knowledge or casefile.")
    private String projection = "";

    @ArgGroup private Instead instead = new Instead();

    @Mixin private ServerOptions options = new ServerOptions();

    /// What to do instead of building anew.
    static final class Instead {
        @Option(
                names = "--back",
                description = "Go back to the kept view; first it takes in what has come since.")
        private boolean back;

        @Option(names = "--discard", description = "Give up the kept view.")
        private boolean discard;
    }

    RebuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!VIEWS.contains(projection)) {
            throw new CliFault(
                    Exit.REFUSED,
                    projection.equals("access")
                            ? "The access log is not made again: it holds more than the log does, namely who looked at"
                                    + " what and is not told of there yet."
                            : "A view is chronology, knowledge or casefile: say which.");
        }
        var base = "/api/v1/projections/" + projection;
        var session = options.administrator(surroundings);
        if (instead.discard) {
            accepted(session.delete(base + "/kept"), GONE);
            surroundings.say("Nothing older is kept of " + projection + ".");
            return Exit.DONE;
        }
        accepted(session.post(base + (instead.back ? "/back" : "/rebuild")), ACCEPTED);
        var done = settled(session, base + "/rebuild");
        if (options.json()) {
            surroundings.out().println(done);
        } else {
            tell(done);
        }
        return Json.text(done, "state").equals("done") ? Exit.DONE : Exit.COULD_NOT;
    }

    private static void accepted(Answer answer, int expected) {
        if (answer.status() != expected) {
            throw Problem.of(answer).fault();
        }
    }

    private JsonNode settled(Session session, String path) {
        try (var progress = Progress.of(surroundings, "Rebuilding " + projection, -1)) {
            while (true) {
                var now = session.read(path);
                progress.at(now.path("position").asLong(0), now.path("head").asLong(0));
                var state = Json.text(now, "state");
                if (state.equals("done") || state.equals("failed")) {
                    return now;
                }
                surroundings.pause().of(BETWEEN_LOOKS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CliFault(Exit.COULD_NOT, "Interrupted; the rebuild goes on in the server.");
        }
    }

    private void tell(JsonNode done) {
        long events = done.path("position").asLong(0);
        double seconds = done.path("seconds").asDouble(0);
        if (Json.text(done, "state").equals("failed")) {
            surroundings.say(
                    "%s was not rebuilt (%s, after position %d). The view in use goes on; the server's log says more."
                            .formatted(projection, Plain.of(Json.text(done, "fault")), events));
            return;
        }
        surroundings
                .out()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s: %,d events in %.1f s, %,d events/s",
                                projection,
                                events,
                                seconds,
                                Math.round(events / Math.max(seconds, 0.001))));
        surroundings.out().println(compared(done.path("comparison")));
    }

    private static String compared(JsonNode comparison) {
        long rows = comparison.path("rows").asLong(0);
        var at = " at position " + comparison.path("position").asLong(0);
        return comparison.path("same").asBoolean(false)
                ? String.format(Locale.ROOT, "The same %,d rows as before%s.", rows, at)
                : String.format(
                        Locale.ROOT,
                        "Not the same rows as before%s: %,d instead of %,d. `--back` returns to the old ones.",
                        at,
                        rows,
                        comparison.path("rowsBefore").asLong(0));
    }
}
