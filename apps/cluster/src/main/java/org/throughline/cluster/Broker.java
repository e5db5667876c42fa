package org.throughline.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/// A Kafka broker, its own controller (KRaft), with its data in a folder. Listens on 127.0.0.1
/// only, on the ports that it had at its first start.
final class Broker {

    private static final String SETTINGS = "server.properties";

    private final Path folder;
    private final int port;

    private Broker(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static Broker in(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve(SETTINGS);
        Properties settings = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
        } else {
            Files.createDirectories(folder);
            fill(settings, folder, FreePort.any(), FreePort.any());
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, null);
            }
        }
        Broker broker =
                new Broker(folder, Integer.parseInt(settings.getProperty("throughline.port")));
        broker.format(settings.getProperty("throughline.cluster"));
        return broker;
    }

    private static void fill(Properties settings, Path folder, int port, int controller) {
        String here = "127.0.0.1:";
        Map<String, String> all =
                Map.ofEntries(
                        Map.entry("process.roles", "broker,controller"),
                        Map.entry("node.id", "1"),
                        Map.entry("controller.quorum.voters", "1@" + here + controller),
                        Map.entry("controller.listener.names", "CONTROLLER"),
                        Map.entry(
                                "listeners",
                                "PLAINTEXT://"
                                        + here
                                        + port
                                        + ",CONTROLLER://"
                                        + here
                                        + controller),
                        Map.entry("advertised.listeners", "PLAINTEXT://" + here + port),
                        Map.entry("log.dirs", folder.resolve("data").toString()),
                        Map.entry("offsets.topic.replication.factor", "1"),
                        Map.entry("offsets.topic.num.partitions", "1"),
                        Map.entry("transaction.state.log.replication.factor", "1"),
                        Map.entry("transaction.state.log.min.isr", "1"),
                        Map.entry("transaction.state.log.num.partitions", "1"),
                        Map.entry("group.initial.rebalance.delay.ms", "0"),
                        // What is acknowledged is on the disk: there is no second broker.
                        Map.entry("log.flush.interval.messages", "1"),
                        Map.entry("message.max.bytes", "10000000"),
                        Map.entry("throughline.port", Integer.toString(port)),
                        Map.entry("throughline.cluster", Uuid.randomUuid().toString()));
        settings.putAll(all);
    }

    private void format(String cluster) throws IOException, InterruptedException {
        run(
                        "formatting of the Kafka folder",
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "-t",
                        cluster,
                        "-c",
                        folder.resolve(SETTINGS).toString())
                .ends();
    }

    Child start() throws IOException, InterruptedException {
        return run("Kafka broker", "kafka.Kafka", folder.resolve(SETTINGS).toString())
                .await(this::listens);
    }

    private Child run(String name, String... arguments) throws IOException {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "-Xmx384m",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path")));
        all.addAll(List.of(arguments));
        return Child.java(name, false, folder.resolveSibling("kafka.log"), Map.of(), all);
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    String servers() {
        return "127.0.0.1:" + port;
    }
}
