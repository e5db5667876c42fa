package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The accounts of a home, in the file that server and command line share. `serve` makes only an
/// administrator, whose password is for one use, so those of the tests are put there before its
/// first start.
final class SeededAccounts {

    private SeededAccounts() {}

    /// @param people of agencies, by the names of their accounts
    static void write(
            Path home, List<String> agencies, List<String> roles, Map<String, String> people)
            throws IOException {
        ObjectNode root = Json.MAPPER.createObjectNode();
        ArrayNode accounts = root.putArray("accounts");
        agencies.forEach(agency -> add(accounts, agency, "agency").put("agency", agency));
        roles.forEach(role -> add(accounts, role, role));
        people.forEach(
                (person, agency) -> add(accounts, person, "practitioner").put("agency", agency));
        for (Path folder : List.of(home, home.resolve("secrets"))) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        Path file = file(home);
        Files.writeString(file, root.toString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    static String secret(Path home, String name) {
        for (JsonNode account : read(home)) {
            if (Json.text(account, "name").equals(name)) {
                return Json.text(account, "secret");
            }
        }
        throw new AssertionError("there is no account " + name);
    }

    /// Who has an account.
    ///
    /// @param agency empty if it is nobody's
    record Holder(String name, String role, String agency) {

        /// The agency whose knowledge it asks about, whatever it asks; empty for those who may ask
        /// about any.
        String knower() {
            return role.equals("agency") || role.equals("practitioner") ? agency : "";
        }
    }

    /// All accounts there are, by their names.
    static Map<String, Holder> holders(Path home) {
        Map<String, Holder> holders = new HashMap<>();
        for (JsonNode account : read(home)) {
            String name = Json.text(account, "name");
            String role = account.path("roles").path(0).asString("other");
            holders.put(name, new Holder(name, role, account.path("agency").asString("")));
        }
        return holders;
    }

    private static JsonNode read(Path home) {
        try {
            return Json.MAPPER.readTree(Files.readString(file(home))).path("accounts");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
