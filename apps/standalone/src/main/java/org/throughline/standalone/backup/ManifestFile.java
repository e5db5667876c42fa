package org.throughline.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.throughline.ledger.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A manifest as JSON, and beside it its checksum as `sha256sum -c` reads it.
final class ManifestFile {

    static final String NAME = "manifest.json";
    static final String CHECKSUM = "manifest.sha256";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ManifestFile() {}

    static byte[] bytes(Manifest manifest) {
        return (JSON.writeValueAsString(manifest) + "\n").getBytes(UTF_8);
    }

    static byte[] checksum(byte[] manifest) {
        return (Sha256.of(manifest).hex() + "  " + NAME + "\n").getBytes(UTF_8);
    }

    /// Reads the manifest of a part, which fits its checksum.
    ///
    /// @throws BackupFault if there is none, or it is that of another part or format, or damaged
    static Manifest read(Path folder, Part part) throws IOException {
        byte[] bytes;
        byte[] checksum;
        try {
            bytes = Files.readAllBytes(folder.resolve(NAME));
            checksum = Files.readAllBytes(folder.resolve(CHECKSUM));
        } catch (NoSuchFileException _) {
            throw new BackupFault(
                    folder
                            + " holds no whole backup of the "
                            + part.label()
                            + ": a manifest is missing.");
        }
        if (!Arrays.equals(checksum, checksum(bytes))) {
            throw new BackupFault("The manifest in " + folder + " is damaged.");
        }
        Manifest manifest = parse(folder, bytes);
        if (manifest.format() != Manifest.FORMAT || !manifest.part().equals(part.label())) {
            throw new BackupFault(
                    folder
                            + " does not hold the "
                            + part.label()
                            + " in a form that this program reads.");
        }
        return manifest;
    }

    private static Manifest parse(Path folder, byte[] bytes) {
        try {
            return JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException _) {
            // without the cause: its message quotes what was read
            throw new BackupFault("The manifest in " + folder + " is no manifest.");
        }
    }
}
