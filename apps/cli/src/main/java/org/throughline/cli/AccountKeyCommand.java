package org.throughline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "key",
        description = {
            "Makes a key for a program: the private part goes into FILE (0600), which must not exist,",
            "the public part to stdout, for `account add --jwk`."
        },
        footer = {"", "Exit codes: 0 made; 1 not made."})
final class AccountKeyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "For the private key.")
    private Path file = Path.of("");

    AccountKeyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var key = SigningKey.fresh();
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.privateJwk() + "\n");
        } catch (FileAlreadyExistsException _) {
            throw new CliFault(Exit.COULD_NOT, "There is such a file; it is left as it is.");
        } catch (IOException _) {
            throw new CliFault(Exit.COULD_NOT, "Cannot write that file.");
        }
        surroundings.out().println(key.publicJwk());
        return Exit.DONE;
    }
}
