package org.throughline.acceptance.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rules that read sources as lines of text: sizes, marks left behind, paths of one machine, the
/// numbers of the ADRs, a package-info in each package.
final class TextRules {

    static final int LONGEST_FILE = 300;
    static final int LONGEST_LINE = 120;

    // Put together from halves, or this file would break its own rules.
    private static final Pattern LEFT_BEHIND =
            Pattern.compile(
                    "@Dis"
                            + "abled|@Ig"
                            + "nore\\b|assume"
                            + "True|\\bFIX"
                            + "ME\\b|\\bTO"
                            + "DO\\b|\\bXX"
                            + "X\\b");
    private static final Pattern ONE_MACHINE =
            Pattern.compile(
                    "(?<![\\w.$}])/(?:wo"
                            + "rk|ro"
                            + "ot)/|(?<![\\w.$}])/(?:ho"
                            + "me|Us"
                            + "ers)/[a-z]\\w*/");
    private static final Pattern STARTS_A_SERVER =
            Pattern.compile(
                    "\\b(TestPostgres|TestLog|PostgresHome|SpringBootTest|SpringApplication)\\b");
    private static final Pattern ADR = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");

    // Templates are not among them: a line break there can be a space on the page.
    private static final String[] CODE = {".java", ".sql", ".sh", "/throughline", "/run"};
    private static final String[] TEXT = {
        ".java",
        ".sql",
        ".jte",
        ".sh",
        ".xml",
        ".yml",
        ".yaml",
        ".json",
        ".md",
        ".properties",
        ".txt",
        ".scss",
        ".css",
        ".ndjson",
        "Makefile",
        "throughline",
        "run",
        "jdk25"
    };

    private TextRules() {}

    static List<Finding> check(Sources sources) {
        List<Finding> findings = new ArrayList<>();
        for (Path file : sources.ending(TEXT)) {
            String name = sources.name(file);
            List<String> lines = Sources.read(file).lines().toList();
            if (isCode(name)) {
                sizes(name, lines, findings);
            }
            marks(name, lines, findings);
            if (name.endsWith("Test.java")) {
                serverTag(name, Sources.read(file), findings);
            }
        }
        adrNumbers(sources, findings);
        packages(sources, findings);
        return findings;
    }

    private static boolean isCode(String name) {
        for (String end : CODE) {
            if (("/" + name).endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static void sizes(String name, List<String> lines, List<Finding> findings) {
        if (lines.size() > LONGEST_FILE) {
            findings.add(new Finding("file-length", name, lines.size() + " lines"));
        }
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length > LONGEST_LINE) {
                findings.add(
                        new Finding(
                                "line-length", name, "line " + (i + 1) + ": " + length + " wide"));
            }
        }
    }

    private static void marks(String name, List<String> lines, List<Finding> findings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (LEFT_BEHIND.matcher(line).find()) {
                findings.add(new Finding("left-behind", name, "line " + (i + 1)));
            }
            if (ONE_MACHINE.matcher(line).find()) {
                findings.add(new Finding("machine-path", name, "line " + (i + 1)));
            }
        }
    }

    /// `make fast` leaves out what is tagged so.
    private static void serverTag(String name, String text, List<Finding> findings) {
        if (STARTS_A_SERVER.matcher(text).find() && !text.contains("@Tag(\"server\")")) {
            findings.add(
                    new Finding("server-tag", name, "starts a server without @Tag(\"server\")"));
        }
    }

    /// ADRs are numbered 0001, 0002, … without a gap and without a number given twice.
    private static void adrNumbers(Sources sources, List<Finding> findings) {
        Map<Integer, List<String>> byNumber = new TreeMap<>();
        for (Path file : sources.ending(".md")) {
            String name = sources.name(file);
            Matcher adr = ADR.matcher(Sources.nameOf(file));
            if (name.startsWith("docs/adr/") && adr.matches()) {
                byNumber.computeIfAbsent(Integer.valueOf(adr.group(1)), _ -> new ArrayList<>())
                        .add(name);
            }
        }
        int expected = 1;
        for (Map.Entry<Integer, List<String>> entry : byNumber.entrySet()) {
            String first = entry.getValue().getFirst();
            if (entry.getKey() != expected) {
                findings.add(new Finding("adr-number", first, "ADR " + expected + " is missing"));
            }
            if (entry.getValue().size() > 1) {
                findings.add(new Finding("adr-number", first, "the number is given twice"));
            }
            expected = entry.getKey() + 1;
        }
    }

    /// Each package of a module says in one sentence what it is, in main or in test.
    private static void packages(Sources sources, List<Finding> findings) {
        Set<String> packages = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        for (Path file : sources.ending(".java")) {
            String folder = sources.name(file).replaceFirst("/[^/]*$", "");
            String where = folder.replaceFirst("/src/(main|test)/java/", "/…/");
            switch (Sources.nameOf(file)) {
                case "module-info.java" -> {}
                case "package-info.java" -> described.add(where);
                default -> packages.add(where);
            }
        }
        packages.removeAll(described);
        packages.forEach(
                name -> findings.add(new Finding("package-info", name, "no package-info.java")));
    }
}
