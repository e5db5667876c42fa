package org.throughline.query.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.throughline.schema.time.When;

/// Times as sources give them, crowded into two years so that they straddle each other.
public final class RandomTimes {

    private static final LocalDate FROM = LocalDate.parse("2007-01-01");
    private static final int DAYS = 730;

    private final Random random;
    private final LocalDate from;
    private final boolean sure;

    public RandomTimes(Random random) {
        this(random, FROM, false);
    }

    private RandomTimes(Random random, LocalDate from, boolean sure) {
        this.random = random;
        this.from = from;
        this.sure = sure;
    }

    /// Times that all of them certainly begin on a day or after it.
    public static RandomTimes notBefore(LocalDate day, Random random) {
        return new RandomTimes(random, day, true);
    }

    LocalDate day() {
        return from.plusDays(random.nextInt(DAYS));
    }

    /// When something of a day is written down: at once or late.
    When written(LocalDate day) {
        LocalDate written = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(400) : 1);
        if (!sure && random.nextInt(10) == 0) {
            return When.notStated();
        }
        return random.nextInt(4) == 0 ? about(written) : When.parse(written.toString());
    }

    public Instant instant() {
        return Instant.parse(day() + "T00:00:00Z")
                .plus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
    }

    When when() {
        return about(day());
    }

    /// A time that has to do with a day, as precisely as it may be.
    When about(LocalDate day) {
        String month = day.toString().substring(0, 7);
        String year = day.toString().substring(0, 4);
        LocalDate later = day.plusDays(random.nextInt(1, 200));
        if (sure) {
            return When.parse(sure(day, later));
        }
        return When.parse(
                switch (random.nextInt(20)) {
                    case 0, 1, 2, 3 -> month;
                    case 4 -> year;
                    case 5 -> day + "~";
                    case 6 -> month + "%";
                    case 7 -> "[" + day + ".." + later + "]";
                    case 8 -> "[" + day + "," + later + "]";
                    case 9 -> day + "/" + later;
                    case 10 -> month + "/..";
                    case 11 -> "/" + day;
                    case 12 -> month + "/;min=P2M";
                    case 13 -> "not-stated";
                    case 14 -> "not-stated;within=" + day + "/" + later;
                    // From 2 o'clock on: half past one is left out on one day of the year.
                    case 15 -> "%sT%02d:30".formatted(day, random.nextInt(2, 24));
                    default -> day.toString();
                });
    }

    private String sure(LocalDate day, LocalDate later) {
        return switch (random.nextInt(8)) {
            case 0 -> "[" + day + ".." + later + "]";
            case 1 -> "[" + day + "," + later + "]";
            case 2 -> day + "/" + later;
            case 3 -> day + "/..";
            case 4 -> "%sT%02d:30".formatted(day, random.nextInt(2, 24));
            default -> day.toString();
        };
    }
}
