package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Has a file checked, and recorded, and waits until that is done.
final class ImportRun {
    private static final String API = "/api/v1/imports";
    private static final int MOST_LINES = 10_000;
    private static final int ACCEPTED = 202;
    private static final int GONE = 204;
    private static final int SHOWN = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Surroundings surroundings;
    private final ServerOptions options;
    private final Wire wire;
    private final Tokens tokens;
    private final Session session;
    private Path errors = Path.of("");

    ImportRun(Surroundings surroundings, ServerOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.wire = options.wire(surroundings);
        this.tokens = new Tokens(wire, surroundings);
        this.session = new Session(wire, tokens, options.account());
        if (!tokens.isGiven() && options.account().isEmpty()) {
            throw new CliFault(
                    Exit.REFUSED, "Say whose chronology it is: --as NAME of the agency's account.");
        }
    }

    /// Writes the errors beside the file.
    ImportReport check(ImportOptions what) {
        var id =
                accepted(
                                API + "?case=" + what.caseId(session),
                                "text/csv; charset=UTF-8",
                                what.read())
                        .id();
        var report = settled(id, "Checking");
        if (!report.state().equals("ready")) {
            throw new CliFault(
                    Exit.COULD_NOT, "The check could not be ended. Try again in a moment.");
        }
        errors = what.errors();
        write(report);
        return report;
    }

    ImportReport commit(ImportReport checked, boolean leaveOutErrors) {
        accepted(
                API + "/" + checked.id() + "/commit?leaveOutErrors=" + leaveOutErrors,
                "application/json",
                new byte[0]);
        return settled(checked.id(), "Recording");
    }

    void tell(ImportReport report) {
        if (options.json()) {
            surroundings.out().println(report.body());
            return;
        }
        surroundings.out().println(report.line());
        var listed = report.body().path("errors");
        for (int item = 0; item < Math.min(listed.size(), SHOWN); item++) {
            var error = listed.path(item);
            surroundings.say(
                    "  row %s %s: %s %s"
                            .formatted(
                                    Json.text(error, "row"),
                                    Plain.of(Json.text(error, "column")),
                                    Plain.of(Json.text(error, "detail")),
                                    Plain.of(Json.text(error, "hint"))));
        }
        long more = report.found("errors") - SHOWN;
        if (more > 0) {
            surroundings.say("  … and %d more".formatted(more));
        }
        surroundings.say(
                report.cut()
                        ? "Of %d errors and %d other remarks, the first %d of each: %s"
                                .formatted(
                                        report.found("errors"),
                                        report.found("remarks"),
                                        MOST_LINES,
                                        errors)
                        : "Each of them, and what else to look at: " + errors);
    }

    /// What will not be committed is not left with the server.
    void discard(ImportReport report) {
        if (!discarded(report.id())) {
            surroundings.say("The server keeps the checked file, sealed, for a day at most.");
        }
    }

    private boolean discarded(String id) {
        try {
            return wire.delete(API + "/" + id, tokens.bearer(options.account())).status() == GONE;
        } catch (IOException _) {
            return false;
        }
    }

    private void write(ImportReport report) {
        try {
            Files.writeString(errors, report.csv());
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot write " + errors + ".");
        }
    }

    private ImportReport accepted(String path, String type, byte[] body) {
        try {
            var answer = wire.post(path, tokens.bearer(options.account()), type, body);
            if (answer.status() != ACCEPTED) {
                throw Problem.of(answer).fault();
            }
            return new ImportReport(answer.body());
        } catch (IOException _) {
            throw wire.unreachable();
        }
    }

    private ImportReport settled(String id, String task) {
        try (var progress = Progress.ofRows(surroundings, task)) {
            while (true) {
                var report = new ImportReport(session.read(API + "/" + id + "?limit=0"));
                progress.at(report.done(), report.rows());
                if (!report.atWork()) {
                    return new ImportReport(session.read(API + "/" + id + "?limit=" + MOST_LINES));
                }
                surroundings.pause().of(BETWEEN_LOOKS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CliFault(Exit.COULD_NOT, "Interrupted.");
        }
    }
}
