package org.throughline.schema.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Seeded times of every shape, crowded into a few years so that their bounds meet often.
final class RandomWhens {

    private static final Instant FROM = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant CLOCKS_GO_BACK = Instant.parse("2003-10-26T01:00:00Z");

    private final Random random;

    RandomWhens(long seed) {
        random = new Random(seed);
    }

    Instant instant() {
        if (random.nextInt(8) == 0) {
            return CLOCKS_GO_BACK.plusSeconds(random.nextInt(-7200, 7200));
        }
        return FROM.plusSeconds(random.nextInt(5 * 365 * 24 * 60) * 60L)
                .plus(random.nextInt(3), ChronoUnit.MICROS);
    }

    When any() {
        return switch (random.nextInt(4)) {
            case 0 -> span();
            case 1 -> notStated();
            default -> When.parse(moment());
        };
    }

    /// Ever more precise texts about one instant: each allows no time that the one before does not.
    List<String> closingInOn(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Ticks.LONDON);
        String minute = local.truncatedTo(ChronoUnit.MINUTES).toString();
        String year = minute.substring(0, 4);
        String month = minute.substring(0, 7);
        String day = minute.substring(0, 10);
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return List.of(
                "not-stated",
                "not-stated;within=[..2010]",
                "not-stated;within=/2010",
                "not-stated;within=2000/2010",
                "[2000..2010]",
                "200X",
                year + "~",
                year,
                "[" + year + "-01-01.." + month + "]",
                month,
                day.substring(0, 9) + "X",
                day,
                minute,
                utc.truncatedTo(ChronoUnit.MINUTES) + "Z",
                utc.toString().substring(0, 16) + String.format(":%02dZ", utc.getSecond()),
                When.at(instant).text());
    }

    /// The same with dates that are only approximate.
    List<String> closingInApproximately(Instant instant) {
        String day = LocalDateTime.ofInstant(instant, Ticks.LONDON).toString().substring(0, 10);
        String month = day.substring(0, 7);
        return List.of(day.substring(0, 4) + "%", month + "~", day + "~", day + "?");
    }

    /// A span, and the same told more and more precisely.
    List<String> closingInOnSpan() {
        Instant one = instant();
        Instant other = instant();
        Instant start = one.isBefore(other) ? one : other;
        Instant end = one.isBefore(other) ? other : one;
        String from = stated(start);
        String to = stated(end);
        String exact = When.at(start).text() + "/" + When.at(end).text();
        return List.of(
                "not-stated;within=" + from + "/" + to,
                "/" + to,
                from + "/",
                from + "/" + to,
                exact);
    }

    private String stated(Instant instant) {
        List<String> texts = closingInOn(instant);
        return texts.get(random.nextInt(10, texts.size()));
    }

    String moment() {
        if (random.nextInt(4) == 0) {
            return closingInApproximately(instant()).get(random.nextInt(4));
        }
        List<String> texts = closingInOn(instant());
        return texts.get(random.nextInt(4, texts.size()));
    }

    When span() {
        List<String> texts = closingInOnSpan();
        String text = texts.get(random.nextInt(2, texts.size()));
        String cut = text.substring(0, text.indexOf('/') + 1);
        return When.parse(
                switch (random.nextInt(6)) {
                    case 0 -> cut + "..";
                    case 1 -> cut + ";min=P" + random.nextInt(1, 30) + "M";
                    case 2 -> "/" + moment() + ";min=P" + random.nextInt(1, 400) + "D";
                    default -> text;
                });
    }

    When notStated() {
        return switch (random.nextInt(3)) {
            case 0 -> NotStated.of(null, List.of(new UUID(random.nextLong(), 1)), List.of());
            case 1 -> NotStated.of(When.parse(moment()), List.of(), List.of());
            default -> When.parse(closingInOnSpan().getFirst());
        };
    }
}
