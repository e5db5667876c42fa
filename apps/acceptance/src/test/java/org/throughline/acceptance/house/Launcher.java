package org.throughline.acceptance.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The launcher in a folder of its own, with a Maven and a Java that only write down what they were
/// asked: what it decides can be seen in a second, without a build.
///
/// @param root a folder that looks like the repository
/// @param home the data directory it is told
record Launcher(Path root, Path home) {

    private static final int LONGEST_SECONDS = 30;

    /// How a call ended.
    record Answer(int exit, String out, String err) {}

    static Launcher in(Path folder) throws IOException {
        Launcher launcher = new Launcher(folder.resolve("a house"), folder.resolve("a home"));
        launcher.script("throughline", Sources.read(real().resolve("throughline")));
        launcher.script(".mvn/jdk25", "#!/bin/sh\necho '" + launcher.root + "/jdk'\n");
        launcher.script(
                "mvnw",
                """
                #!/bin/sh
                echo 'chatter on stdout'
                echo "$@" >>builds
                sleep 0.2
                mkdir -p apps/standalone/target
                echo jar >apps/standalone/target/throughline.jar
                mkdir -p apps/verifier/target
                echo jar >apps/verifier/target/throughline-verify.jar
                """);
        launcher.script(
                "jdk/bin/java",
                """
                #!/bin/sh
                case "$*" in
                  *-Djarmode=tools*)
                    for folder; do :; done
                    mkdir -p "$folder" && echo jar >"$folder/throughline.jar"
                    ;;
                  *) printf '%s\\n' "$@" ;;
                esac
                """);
        launcher.write("pom.xml", "<project/>");
        launcher.write("events-schema/src/main/java/A.java", "class A {}");
        for (String module : new String[] {"command-side", "query-side", "apps/standalone"}) {
            launcher.write(module + "/pom.xml", "<project/>");
        }
        return launcher;
    }

    Path jar() {
        return root.resolve("apps/standalone/target/throughline.jar");
    }

    /// How often the stand-in for Maven was called.
    long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Answer call(String... arguments) throws IOException, InterruptedException {
        return answer(start(root.resolve("throughline"), arguments));
    }

    Process start(Path script, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(script.toString());
        builder.command().addAll(List.of(arguments));
        Map<String, String> environment = builder.environment();
        environment.put("THROUGHLINE_HOME", home.toString());
        environment.remove("THROUGHLINE_JAVA_OPTS");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /// Reads what a call said; the streams are short, so one after the other is safe.
    static Answer answer(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher did not end");
        }
        return new Answer(process.exitValue(), out, err);
    }

    static Path real() {
        return Sources.ofThisRepository().root();
    }

    void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    void script(String name, String text) throws IOException {
        write(name, text);
        Files.setPosixFilePermissions(
                root.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
