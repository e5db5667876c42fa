package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.throughline.verifier.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Hands over to the offline verifier, which the launcher starts without this program.
@Command(
        name = "verify",
        description = "Checks a bundle, receipt, checkpoint or accusation without any server.")
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Unmatched private final List<String> arguments = new ArrayList<>();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var home = List.of("--home", Home.of(surroundings).dir().toString());
        return Verify.run(
                surroundings.out(),
                surroundings.err(),
                Stream.concat(home.stream(), arguments.stream()).toList());
    }
}
