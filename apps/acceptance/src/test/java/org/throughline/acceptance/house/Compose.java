package org.throughline.acceptance.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/// What `docker-compose.yml` describes.
///
/// @param all the file's content
record Compose(Map<String, Object> all) {

    static Compose in(Path root) {
        return new Compose(new Yaml().load(Sources.read(root.resolve("docker-compose.yml"))));
    }

    Set<String> services() {
        return new TreeSet<>(map(all, "services").keySet());
    }

    Service service(String name) {
        return new Service(name, map(map(all, "services"), name));
    }

    Set<String> volumes() {
        return new TreeSet<>(map(all, "volumes").keySet());
    }

    /// @param members as the file has them
    record Service(String name, Map<String, Object> members) {

        Map<String, String> environment() {
            return map(members, "environment").entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey, each -> String.valueOf(each.getValue())));
        }

        /// What is started first, and has to be healthy before this one starts.
        Set<String> dependsOn() {
            return map(members, "depends_on").keySet();
        }

        boolean hasHealthcheck() {
            return map(members, "healthcheck").containsKey("test");
        }

        /// Volumes and files, each as `from:to` or `from:to:ro`.
        List<String> mounts() {
            return texts("volumes");
        }

        /// Each as `address:outside:inside`.
        List<String> ports() {
            return texts("ports");
        }

        List<String> texts(String member) {
            List<String> texts = new ArrayList<>();
            if (members.get(member) instanceof List<?> list) {
                list.forEach(each -> texts.add(String.valueOf(each)));
            }
            return texts;
        }
    }

    /// A member that is a map; empty if it is not there.
    private static Map<String, Object> map(Map<String, Object> of, String name) {
        if (!(of.get(name) instanceof Map<?, ?> found)) {
            return Map.of();
        }
        return found.entrySet().stream()
                .filter(each -> each.getValue() != null || name.equals("volumes"))
                .collect(
                        Collectors.toMap(
                                each -> String.valueOf(each.getKey()),
                                each -> each.getValue() == null ? "" : each.getValue()));
    }
}
