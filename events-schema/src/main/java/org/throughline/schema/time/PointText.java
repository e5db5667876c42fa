package org.throughline.schema.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date with a time of day; anything else is left to [DateText].
final class PointText {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})(:[0-9]{2})?([.][0-9]{1,6})?"
                            + "(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final List<ZoneOffset> UTC = List.of(ZoneOffset.UTC);
    private static final int LONGEST_OFFSET_MINUTES = 14 * 60;

    private PointText() {}

    static Moment read(String text) {
        if (text.indexOf('T') < 0 && text.indexOf(':') < 0) {
            return DateText.read(text);
        }
        LocalDateTime plain = PlainText.time(text);
        if (plain != null) {
            boolean zoned = text.endsWith("Z");
            DateText.requireYear(plain.getYear());
            return moment(
                    text,
                    zoned ? UTC : Ticks.LONDON.getRules().getValidOffsets(plain),
                    plain,
                    width(PlainText.hasSeconds(text), 0));
        }
        Matcher matcher = SHAPE.matcher(text);
        Optional<String> second = matcher.matches() ? group(matcher, 2) : Optional.empty();
        if (!matcher.matches() || (second.isEmpty() && group(matcher, 3).isPresent())) {
            throw new WhenSyntax(
                    "write a time as 2008-04-14T08:30 (UK time) or with seconds, up to 6 decimals, and Z"
                            + " or an offset, as in 2008-04-14T08:30:00Z; for about that time write a set,"
                            + " as in [2008-04-14T08:00..2008-04-14T09:00]");
        }
        String fraction = group(matcher, 3).orElse("");
        LocalDateTime local = local(matcher.group(1) + second.orElse("") + fraction);
        long width = width(second.isPresent(), Math.max(0, fraction.length() - 1));
        Optional<String> zone = group(matcher, 4);
        if (zone.isEmpty()) {
            return moment(text, Ticks.LONDON.getRules().getValidOffsets(local), local, width);
        }
        ZoneOffset offset = offset(zone.get());
        String stem = text.substring(0, text.length() - zone.get().length());
        return moment(stem + offset.getId(), List.of(offset), local, width);
    }

    private static Optional<String> group(Matcher matcher, int number) {
        return Optional.ofNullable(matcher.group(number));
    }

    private static LocalDateTime local(String text) {
        DateText.requireYear(Integer.parseInt(text.substring(0, 4)));
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException _) {
            throw new WhenSyntax(
                    "the calendar has no such date, or the clock no such time; hours run from 00 to 23");
        }
    }

    /// How long the stated precision lasts: a minute, a second or a decimal part of one.
    private static long width(boolean seconds, int decimals) {
        long width = seconds ? 1_000_000 : 60_000_000;
        for (int i = 0; i < decimals; i++) {
            width /= 10;
        }
        return width;
    }

    private static ZoneOffset offset(String text) {
        if (text.equals("Z")) {
            return ZoneOffset.UTC;
        }
        int minutes =
                Integer.parseInt(text.substring(1, 3)) * 60 + Integer.parseInt(text.substring(4));
        boolean negative = text.startsWith("-");
        if (text.charAt(4) > '5'
                || minutes > LONGEST_OFFSET_MINUTES
                || (negative && minutes == 0)) {
            throw new WhenSyntax(
                    "an offset lies between -14:00 and +14:00, as in +01:00; UTC is Z");
        }
        return ZoneOffset.ofTotalSeconds((negative ? -minutes : minutes) * 60);
    }

    private static Moment moment(
            String text, List<ZoneOffset> offsets, LocalDateTime local, long width) {
        if (offsets.isEmpty()) {
            throw new WhenSyntax(
                    "UK clocks went forward over this time, so it did not exist; write it with Z or +01:00");
        }
        return new Moment(
                text,
                offsets.stream()
                        .map(offset -> Ticks.floor(local.toInstant(offset)))
                        .map(first -> new Stretch(first, first + width - 1))
                        .toList(),
                false,
                false);
    }
}
