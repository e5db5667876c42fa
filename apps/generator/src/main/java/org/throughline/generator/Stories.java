package org.throughline.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;

/// All episodes and sentences, and the types of events that no episode tells.
///
/// @param rest told by their schemas alone
record Stories(
        List<Episode> episodes, Phrases phrases, Map<String, EventType> types, List<Act> rest) {

    private static final List<String> FILES =
            List.of(
                    "family",
                    "everyday",
                    "harm",
                    "referral",
                    "practice",
                    "sharing",
                    "workers",
                    "records",
                    "closing",
                    "review");

    static Stories all() {
        List<Episode> episodes = new ArrayList<>();
        FILES.forEach(name -> episodes.addAll(parse(text("stories/" + name + ".txt"))));
        EventCatalog catalog = EventCatalog.standard();
        return new Stories(
                List.copyOf(episodes),
                Phrases.parse(text("phrases.txt")),
                newest(catalog),
                rest(catalog, episodes));
    }

    Episode named(String name) {
        return episodes.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no episode " + name));
    }

    /// A line that begins with a space goes on with the line before; `--` begins a comment.
    private static List<Episode> parse(String text) {
        List<Episode> episodes = new ArrayList<>();
        String header = "";
        List<Act> acts = new ArrayList<>();
        for (String line : whole(text)) {
            if (line.startsWith("==")) {
                if (!header.isEmpty()) {
                    episodes.add(Episode.parse(header, acts));
                }
                header = line.substring(2);
                acts = new ArrayList<>();
            } else {
                acts.add(Act.parse(line));
            }
        }
        episodes.add(Episode.parse(header, acts));
        return episodes;
    }

    private static List<String> whole(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("--")) {
                continue;
            }
            if (line.startsWith(" ")) {
                lines.add(lines.removeLast() + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Act> rest(EventCatalog catalog, List<Episode> episodes) {
        Set<String> told = new HashSet<>(Set.of("entry-corrected", "entry-retracted"));
        episodes.forEach(episode -> episode.acts().forEach(act -> told.add(act.type())));
        return catalog.all().stream()
                .filter(type -> type.ofCase() && type.submittable())
                .filter(type -> !told.contains(type.name()))
                .map(Filler::act)
                .toList();
    }

    /// The newest version of each type.
    private static Map<String, EventType> newest(EventCatalog catalog) {
        return catalog.all().stream()
                .collect(
                        Collectors.toMap(
                                EventType::name, Function.identity(), (_, later) -> later));
    }

    EventType type(String name) {
        EventType type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("no type " + name);
        }
        return type;
    }

    private static String text(String name) {
        try (InputStream in = Stories.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
