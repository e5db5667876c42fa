package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The list of what the program is made of, which is packed into it, against what is packed into
/// it.
@Tag("server")
class SbomTest {

    private static final String SBOM = "META-INF/sbom/throughline.cdx.json";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private static JsonNode sbom;

    /// The digests of the libraries, by file name.
    private static final Map<String, String> PACKED = new TreeMap<>();

    @BeforeAll
    static void open() throws IOException {
        try (JarFile jar = new JarFile(Program.jar().toFile())) {
            sbom = Json.MAPPER.readTree(bytes(jar, jar.getJarEntry(SBOM)));
            for (JarEntry entry : jar.stream().filter(SbomTest::isLibrary).toList()) {
                PACKED.put(
                        entry.getName().substring(LIBRARIES.length()), sha256(bytes(jar, entry)));
            }
        }
    }

    @Test
    void everyLibraryInTheProgramIsOnTheListByteForByte() {
        assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        Map<String, String> unlisted = new LinkedHashMap<>(PACKED);
        unlisted.values().removeAll(digests());
        unlisted.keySet().removeIf(SbomTest::isOurs);
        assertThat(PACKED).hasSizeGreaterThan(50);
        assertThat(unlisted.keySet()).as("packed, and not on the list").isEmpty();
        assertThat(names()).as("our own parts").contains("command-side", "query-side", "cli");
    }

    @Test
    void everythingOnTheListIsUnderALicenceThatWeKnow() throws IOException {
        Set<String> known = known();
        Map<String, List<String>> others = new TreeMap<>();
        for (JsonNode component : sbom.path("components")) {
            List<String> licences = licences(component);
            boolean ours = Json.text(component, "group").equals("org.throughline");
            if (!ours && licences.stream().noneMatch(known::contains)) {
                others.put(Json.text(component, "purl"), licences);
            }
        }
        assertThat(others).as("under another licence, or none; see licences.txt").isEmpty();
    }

    /// Whoever uses a part that has several may choose.
    private static List<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(
                        each ->
                                each.has("expression")
                                        ? Json.text(each, "expression")
                                        : Json.text(each.path("license"), "id")
                                                + Json.text(each.path("license"), "name"))
                .toList();
    }

    private static Set<String> known() throws IOException {
        try (InputStream file = SbomTest.class.getResourceAsStream("/licences.txt")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> digests() {
        return sbom.path("components")
                .valueStream()
                .flatMap(component -> component.path("hashes").valueStream())
                .filter(hash -> Json.text(hash, "alg").equals("SHA-256"))
                .map(hash -> Json.text(hash, "content"))
                .collect(Collectors.toSet());
    }

    private static List<String> names() {
        return sbom.path("components")
                .valueStream()
                .map(component -> Json.text(component, "name"))
                .toList();
    }

    /// Built here, after the list's digests were taken; or put in by Spring Boot's packer, which is
    /// no dependency.
    private static boolean isOurs(String file) {
        return file.startsWith("spring-boot-jarmode-tools-")
                || file.endsWith(
                        "-"
                                + Json.text(sbom.path("metadata").path("component"), "version")
                                + ".jar");
    }

    private static boolean isLibrary(JarEntry entry) {
        return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        assertThat(entry).as("the list in the program").isNotNull();
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
