package org.throughline.query.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.throughline.schema.time.When;

/// Times as sources give them, crowded into two years so that they straddle each other.
final class RandomTimes {

    private static final LocalDate FROM = LocalDate.parse("2007-01-01");
    private static final int DAYS = 730;

    private final Random random;

    RandomTimes(Random random) {
        this.random = random;
    }

    LocalDate day() {
        return FROM.plusDays(random.nextInt(DAYS));
    }

    Instant instant() {
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
}
