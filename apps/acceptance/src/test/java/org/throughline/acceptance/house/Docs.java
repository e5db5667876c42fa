package org.throughline.acceptance.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the pages promise: links that lead somewhere and commands that exist.
///
/// @param sources the tree with the pages
record Docs(Sources sources) {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```");
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");

    List<Path> pages() {
        return sources.ending(".md");
    }

    /// Links to files or headings that are not there.
    List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            String text = FENCE.matcher(Sources.read(page)).replaceAll("");
            LINK.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !link.matches("[a-z]+:.*"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> dead.add(sources.name(page) + " → " + link));
        }
        return dead;
    }

    private boolean leadsSomewhere(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchors(target).contains(link.substring(hash + 1));
    }

    /// The anchors that headings get on the usual hosts: lower case, words joined with hyphens.
    private static Set<String> anchors(Path page) {
        String text = FENCE.matcher(Sources.read(page)).replaceAll("");
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /// The command lines of a page: shell blocks line by line, and inline code that starts like a
    /// command of ours.
    List<String> commands(Path page) {
        List<String> commands = new ArrayList<>();
        String text = Sources.read(page);
        for (MatchResult fence : FENCE.matcher(text).results().toList()) {
            if (fence.group(1).equals("sh")) {
                fence.group(2).lines().map(String::strip).forEach(commands::add);
            }
        }
        INLINE.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1).strip())
                .forEach(commands::add);
        return commands;
    }
}
