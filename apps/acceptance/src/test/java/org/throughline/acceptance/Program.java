package org.throughline.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The jar of this build, started as the launcher starts it.
final class Program {

    /// What a command said and how it ended.
    record Said(int exit, String out, String err) {}

    private static final long PATIENCE = 120;

    /// Both sides as processes of their own, where a server is asked for.
    static final String CLUSTER = "cluster";

    private static final boolean IN_A_CLUSTER = Boolean.getBoolean("throughline.cluster");

    private Program() {}

    /// Starts what stays in the foreground. It ends with this JVM, whatever happens.
    ///
    /// @param settings in the environment, besides the home
    /// @param name before those of the files that it talks to, beside the home
    static Process start(
            ServerHome home, Map<String, String> settings, String name, String... arguments)
            throws IOException {
        ProcessBuilder builder = builder(home, List.of(arguments));
        builder.environment().putAll(settings);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.beside(name + "out.log").toFile()));
        builder.redirectError(
                ProcessBuilder.Redirect.appendTo(home.beside(name + "err.log").toFile()));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    static Said run(ServerHome home, String... arguments) throws IOException {
        return run(home, Map.of(), arguments);
    }

    /// @param settings in the environment, besides the home
    static Said run(ServerHome home, Map<String, String> settings, String... arguments)
            throws IOException {
        File out = home.beside("command.out").toFile();
        File err = home.beside("command.err").toFile();
        ProcessBuilder builder = builder(home, List.of(arguments));
        builder.environment().putAll(settings);
        Process process = builder.redirectOutput(out).redirectError(err).start();
        process.getOutputStream().close();
        await(process);
        return new Said(
                process.exitValue(),
                Files.readString(out.toPath()),
                Files.readString(err.toPath()));
    }

    /// Runs a tool of the JDK and gives what it prints.
    static String tool(String name, String... arguments) throws IOException {
        Said said = toolOnce(name, arguments);
        if (said.exit() != 0) {
            throw new AssertionError(name + " failed: " + said.out());
        }
        return said.out();
    }

    /// Runs a tool of the JDK, which may fail; all that it says is in `out`.
    static Said toolOnce(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(name)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        await(process);
        return new Said(process.exitValue(), said, "");
    }

    /// The whole command line of a process, however long; empty if it has ended.
    static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException _) {
            return "";
        }
    }

    private static ProcessBuilder builder(ServerHome home, List<String> arguments)
            throws IOException {
        Path temporary = Files.createDirectories(home.folder().resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(java("java"));
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:ErrorFile=" + temporary.resolve("crash-%p.log"),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Daxoniq.update-checker.disabled=true"));
        command.addAll(
                arguments.equals(List.of(CLUSTER))
                                || (IN_A_CLUSTER && arguments.equals(List.of("serve")))
                        ? cluster()
                        : Stream.concat(Stream.of("-jar", jar().toString()), arguments.stream())
                                .toList());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("THROUGHLINE_"));
        builder.environment().put("THROUGHLINE_HOME", home.folder().toString());
        return builder;
    }

    /// Both sides, PostgreSQL and a broker as processes of their own, for `make cluster-check`.
    private static List<String> cluster() throws IOException {
        Path built = Path.of("..", "cluster", "target").toAbsolutePath().normalize();
        return List.of(
                "-cp",
                Files.readString(built.resolve("classpath")).strip()
                        + File.pathSeparator
                        + built.resolve("classes"),
                "org.throughline.cluster.LocalCluster",
                jar().toString());
    }

    static Path jar() {
        return built("standalone", "throughline.jar");
    }

    /// The verifier that stands alone.
    static Path verifier() {
        return built("verifier", "throughline-verify.jar");
    }

    private static Path built(String module, String file) {
        Path jar = Path.of("..", module, "target", file).toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new AssertionError(
                    "there is no program yet: ./mvnw -DskipTests -pl apps/standalone -am package");
        }
        return jar.normalize();
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("waited " + PATIENCE + " s for a command");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
