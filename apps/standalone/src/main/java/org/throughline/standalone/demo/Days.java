package org.throughline.standalone.demo;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days that depend on when the demo is loaded: `{{today}}` and `{{today-12d}}`. A closure cannot
/// be back-dated, so the one in the demo is of today.
final class Days {

    private static final Pattern DAY = Pattern.compile("\\{\\{today(?:-([0-9]{1,3})d)?}}");

    private Days() {}

    static boolean in(String line) {
        return DAY.matcher(line).find();
    }

    static String put(String line, LocalDate today) {
        return DAY.matcher(line).replaceAll(match -> day(match, today));
    }

    private static String day(MatchResult match, LocalDate today) {
        String before = match.group(1);
        return (before == null ? today : today.minusDays(Integer.parseInt(before))).toString();
    }
}
