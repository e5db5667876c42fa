package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.throughline.postgres.Folders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The accounts of a program that is run for a measurement.
final class ProgramAccounts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProgramAccounts() {}

    /// Writes them into a home.
    ///
    /// @return their secrets by their names
    static Map<String, String> written(Path home) throws IOException {
        Map<String, String> secrets =
                Map.of(
                        Submissions.AGENCY,
                        UUID.randomUUID().toString(),
                        RunningProgram.AUDITOR,
                        UUID.randomUUID().toString(),
                        RunningProgram.ADMIN,
                        UUID.randomUUID().toString());
        ArrayNode accounts = JSON.createArrayNode();
        secrets.forEach(
                (name, secret) -> {
                    boolean agency = name.equals(Submissions.AGENCY);
                    var account = accounts.addObject().put("name", name).put("secret", secret);
                    account.putArray("roles").add(agency ? "agency" : name);
                    if (agency) {
                        account.put("agency", name);
                    }
                });
        Path file = Folders.owned(home.resolve("secrets")).resolve("accounts.json");
        Files.writeString(file, JSON.createObjectNode().set("accounts", accounts).toString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return secrets;
    }
}
