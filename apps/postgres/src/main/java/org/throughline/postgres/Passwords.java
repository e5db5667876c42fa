package org.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A random password per role, kept in one file (0600): `{"role": "password"}`.
final class Passwords {

    private static final String FILE = "postgres.json";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, String> byRole;

    private Passwords(Path file, Map<String, String> byRole) {
        this.file = file;
        this.byRole = byRole;
    }

    /// @param folder created with mode 0700
    static Passwords in(Path folder) throws IOException {
        Path file = Folders.owned(folder).resolve(FILE);
        if (Files.notExists(file)) {
            return new Passwords(file, new TreeMap<>());
        }
        return new Passwords(
                file,
                JSON.readValue(
                        Files.readString(file), new TypeReference<TreeMap<String, String>>() {}));
    }

    Path file() {
        return file;
    }

    boolean has(String role) {
        return byRole.containsKey(role);
    }

    /// The role's password; a new one is on the disk before it is returned.
    String of(String role) throws IOException {
        String known = byRole.get(role);
        if (known != null) {
            return known;
        }
        String fresh = SecretFile.randomPassword();
        byRole.put(role, fresh);
        SecretFile.write(
                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(byRole) + "\n");
        return fresh;
    }
}
