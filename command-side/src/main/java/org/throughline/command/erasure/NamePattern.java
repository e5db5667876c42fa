package org.throughline.command.erasure;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds names of people, and the words of which names consist, as words of a text; upper and lower
/// case do not matter. It finds too much rather than too little: people look at what is found.
public final class NamePattern {

    private static final int SHORTEST = 3;
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern pattern;

    private NamePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    public static NamePattern of(Collection<String> names) {
        Set<String> words = new TreeSet<>();
        for (String name : names) {
            Stream.concat(Stream.of(name.strip()), Stream.of(SEPARATOR.split(name)))
                    .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                    .forEach(words::add);
        }
        if (words.isEmpty()) {
            return new NamePattern(NOTHING);
        }
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new NamePattern(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    @Override
    public String toString() {
        return "NamePattern[masked]";
    }
}
