package org.throughline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bundle",
        description = {
            "The evidence bundle of a case: its events, as far as the account may read them, and the proof that",
            "they are all there is. `throughline verify FILE` checks it anywhere. The keys of the log are noted in",
            "THROUGHLINE_HOME when its server is first asked, so that verify has keys which did not come with the file."
        },
        footer = {
            "",
            "The file holds personal data. One that is there already is not written over.",
            "Exit codes: 0 written; 1 not reachable, not allowed, not ready; 2 not asked rightly."
        })
final class BundleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "CASE", description = "The id of a case, or its first eight digits.")
    private String caseId = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write it.")
    private Path file = Path.of("");

    @Mixin private ServerOptions options = new ServerOptions();

    BundleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var wire = options.wire(surroundings);
        var session = options.session(surroundings);
        var path = "/api/v1/cases/" + Ids.ofCase(session, caseId) + "/bundle";
        write(session.file(path));
        var keys =
                new NotedKeys(Home.of(surroundings))
                        .note(wire.server(), session.ask(NotedKeys.PATH));
        if (options.json()) {
            surroundings.out().println(Json.object().put("file", file.toString()));
        } else {
            surroundings.say("Written to " + file + ". Check it: throughline verify " + file);
        }
        if (!keys.isEmpty()) {
            surroundings.say(Plain.of(keys));
        }
        return Exit.DONE;
    }

    private void write(byte[] bundle) {
        try {
            Files.write(file, bundle, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException _) {
            throw new CliFault(Exit.REFUSED, file + " is there already and is not written over.");
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, file + " cannot be written.");
        }
    }
}
