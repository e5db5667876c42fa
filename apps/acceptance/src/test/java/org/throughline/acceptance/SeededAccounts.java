package org.throughline.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The accounts of a home, in the file that server and command line share. `serve` makes only an
/// administrator, so agencies and readers are put there before its first start.
final class SeededAccounts {

    private SeededAccounts() {}

    static void write(Path home, List<String> agencies, List<String> roles) throws IOException {
        ObjectNode root = Json.MAPPER.createObjectNode();
        ArrayNode accounts = root.putArray("accounts");
        agencies.forEach(agency -> add(accounts, agency, "agency").put("agency", agency));
        roles.forEach(role -> add(accounts, role, role));
        for (Path folder : List.of(home, home.resolve("secrets"))) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Path file = file(home);
        Files.writeString(file, root.toString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    static String secret(Path home, String name) throws IOException {
        for (JsonNode account :
                Json.MAPPER.readTree(Files.readString(file(home))).path("accounts")) {
            if (Json.text(account, "name").equals(name)) {
                return Json.text(account, "secret");
            }
        }
        throw new AssertionError("there is no account " + name);
    }

    static Path file(Path home) {
        return home.resolve("secrets/accounts.json");
    }

    private static ObjectNode add(ArrayNode accounts, String name, String role) {
        ObjectNode account = accounts.addObject();
        account.put("name", name).put("secret", UUID.randomUUID().toString());
        account.putArray("roles").add(role);
        return account;
    }
}
