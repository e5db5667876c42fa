package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.command.platform.CommandSettings;
import org.throughline.query.platform.QueryDatabase;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of a cluster of containers fits the program: nobody runs it here, for that needs
/// an engine.
class ComposeTest {

    private static final List<String> SIDES = List.of("command-side", "query-side");
    private static final Pattern NAMED = Pattern.compile("\"(THROUGHLINE_[A-Z_]+)\"");
    private static final Pattern BROKER = Pattern.compile("Map\\.entry\\(\\s*\"([a-z.]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("\\$\\{([A-Z_]+)");

    private final Sources here = Sources.ofThisRepository();
    private final Compose compose = Compose.in(here.root());

    @Test
    void theSettingsOfBothSidesAreSettingsOfTheProgram() {
        Set<String> known = known();
        assertThat(known)
                .contains("THROUGHLINE_KAFKA", "THROUGHLINE_COMMAND_DB_OWNER_PASSWORD")
                .doesNotContain("THROUGHLINE_COMMAND_DB_OWNER");
        for (String side : SIDES) {
            assertThat(known).as(side).containsAll(compose.service(side).environment().keySet());
        }
    }

    /// Named in the sources, or a property that Spring fills from the environment.
    private Set<String> known() {
        Set<String> known = new TreeSet<>(Set.of("SERVER_ADDRESS"));
        for (Path file : here.ending(".java")) {
            if (here.name(file).contains("apps/standalone/src/main")) {
                groups(NAMED, Sources.read(file)).forEach(known::add);
            }
        }
        properties("THROUGHLINE_", CommandSettings.class, known);
        properties("THROUGHLINE_QUERY_DB_", QueryDatabase.class, known);
        Pattern property = Pattern.compile("\"throughline\\.(relay\\.[a-z-]+)\"");
        Path looking =
                Path.of("query-side/src/main/java/org/throughline/query/platform/Looking.java");
        groups(property, Sources.read(here.root().resolve(looking)))
                .forEach(name -> known.add("THROUGHLINE_" + variable(name)));
        return known;
    }

    private static void properties(String prefix, Class<?> type, Set<String> into) {
        for (RecordComponent each : type.getRecordComponents()) {
            String name = prefix + each.getName().toUpperCase(Locale.ROOT);
            if (each.getType().isRecord()) {
                properties(name + "_", each.getType(), into);
            } else {
                into.add(name);
            }
        }
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Test
    void theBrokerHasTheSettingsOfTheOneOnOneMachine() {
        Path broker =
                here.root()
                        .resolve("apps/cluster/src/main/java/org/throughline/cluster/Broker.java");
        Set<String> settings = compose.service("kafka").environment().keySet();
        List<String> own = groups(BROKER, Sources.read(broker)).toList();
        assertThat(own).contains("log.flush.interval.messages");
        assertThat(settings)
                .containsAll(
                        own.stream()
                                .filter(name -> !name.startsWith("throughline."))
                                .map(name -> "KAFKA_" + variable(name))
                                .toList());
    }

    @Test
    void eachServiceIsLookedAfterAndWaitsForThoseItNeeds() {
        assertThat(compose.services())
                .containsAll(SIDES)
                .contains("postgres", "kafka", "keycloak", "prometheus");
        for (String name : compose.services()) {
            Compose.Service service = compose.service(name);
            assertThat(service.hasHealthcheck()).as("healthcheck of " + name).isTrue();
            assertThat(compose.services()).as(name).containsAll(service.dependsOn());
            for (String mount : service.mounts()) {
                String from = mount.substring(0, mount.indexOf(':'));
                boolean file = from.startsWith("./");
                assertThat(file ? Files.exists(here.root().resolve(from)) : true)
                        .as(mount)
                        .isTrue();
                assertThat(file || compose.volumes().contains(from)).as(mount).isTrue();
            }
        }
    }

    @Test
    void nothingListensBeyondThisMachineAndPortsLeadToTheServiceBehindThem() {
        for (String name : compose.services()) {
            for (String port : compose.service(name).ports()) {
                assertThat(port).as(name).startsWith("127.0.0.1:");
            }
        }
        for (String side : SIDES) {
            assertThat(compose.service(side).environment())
                    .containsEntry("THROUGHLINE_PORT", "8080")
                    .containsEntry("SERVER_ADDRESS", "0.0.0.0");
        }
        assertThat(compose.service("query-side").ports()).containsExactly("127.0.0.1:8080:8080");
        assertThat(compose.service("command-side").ports()).isEmpty();
        assertThat(compose.service("query-side").environment())
                .containsEntry("THROUGHLINE_COMMAND_URL", "http://command-side:8080");
    }

    @Test
    void bothSidesTakeTheTokensOfTheRealmAndReadTheSameKeys() {
        Map<String, String> command = compose.service("command-side").environment();
        Map<String, String> query = compose.service("query-side").environment();
        String issuer = compose.service("keycloak").environment().get("KC_HOSTNAME");
        JsonNode realm = realm();
        for (Map<String, String> side : List.of(command, query)) {
            assertThat(side)
                    .containsEntry(
                            "THROUGHLINE_ISSUER",
                            issuer + "/realms/" + realm.required("realm").asString());
        }
        assertThat(query.get("THROUGHLINE_KEYS")).isEqualTo(command.get("THROUGHLINE_KEYS"));
        assertThat(clients(realm))
                .contains(query.get("THROUGHLINE_CLIENT_ID"))
                .contains("throughline-relay", "throughline-metrics");
    }

    /// The claims that docs/operations.md names, under their usual names.
    @Test
    void theRealmGivesTheRolesTheAgencyAndTheAudience() {
        JsonNode realm = realm();
        assertThat(realm.at("/roles/realm").valueStream().map(role -> text(role, "name")))
                .containsExactlyInAnyOrder(
                        "agency", "practitioner", "reviewer", "auditor", "admin", "relay");
        List<String> claims =
                realm.at("/clientScopes/0/protocolMappers")
                        .valueStream()
                        .flatMap(
                                each ->
                                        Stream.of("claim.name", "included.custom.audience")
                                                .map(name -> each.path("config").path(name)))
                        .map(value -> value.asString(""))
                        .filter(value -> !value.isEmpty())
                        .toList();
        assertThat(claims).containsExactlyInAnyOrder("throughline", "roles", "agency");
        for (JsonNode client : realm.required("clients")) {
            assertThat(client.path("secret").asString())
                    .as("no secret in the file")
                    .matches("\\$\\{[A-Z_]+}");
        }
    }

    @Test
    void metricsAreAskedWithATokenFromTheFileThatIsKeptFresh() {
        Map<String, Object> file =
                new Yaml()
                        .load(
                                Sources.read(
                                        here.root().resolve("apps/cluster/deploy/prometheus.yml")));
        JsonNode job = JsonMapper.shared().valueToTree(file).at("/scrape_configs/0");
        assertThat(text(job, "metrics_path")).isEqualTo("/actuator/prometheus");
        assertThat(job.at("/authorization/credentials_file").asString())
                .isEqualTo("/tokens/metrics");
        assertThat(job.at("/static_configs/0/targets/0").asString()).isEqualTo("query-side:8080");
        assertThat(compose.service("prometheus").mounts()).contains("tokens:/tokens:ro");
        assertThat(compose.service("tokens").mounts()).contains("tokens:/tokens");
        assertThat(compose.service("query-side").environment())
                .containsEntry("THROUGHLINE_RELAY_TOKEN_FILE", "/tokens/relay");
    }

    @Test
    void everySecretIsChosenByWhoeverRunsIt() {
        String text = Sources.read(here.root().resolve("docker-compose.yml"));
        for (String name : groups(CHOSEN, text).distinct().toList()) {
            assertThat(text).contains("${" + name + ":?");
        }
    }

    @Test
    void bothSidesRunTheImageThatTheBuildMakes() {
        String pom = Sources.read(here.root().resolve("pom.xml"));
        String version =
                groups(Pattern.compile("<version>(.*?)</version>"), pom).toList().getFirst();
        for (String side : SIDES) {
            Compose.Service service = compose.service(side);
            assertThat(service.members()).containsEntry("image", "throughline:" + version);
            assertThat(service.texts("command")).containsExactly(side);
        }
    }

    private JsonNode realm() {
        return JsonMapper.shared()
                .readTree(Sources.read(here.root().resolve("apps/cluster/deploy/realm.json")));
    }

    private static List<String> clients(JsonNode realm) {
        return realm.required("clients").valueStream().map(each -> text(each, "clientId")).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
