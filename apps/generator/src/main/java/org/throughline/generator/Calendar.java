package org.throughline.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// The time of a case as it goes on. It ends long before anybody loads the case, so that what was
/// decided can be told as history.
final class Calendar {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 9);
    private static final int DAYS_OF_BEGINNINGS = 8 * 365;
    private static final int SIZE_AT_FULL_PACE = 250;
    private static final int LEAST_PAUSE_SECONDS = 240;
    private static final int MOST_PAUSE_SECONDS = 5_400;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int OPENS = 8;
    private static final int CLOSES = 19;

    private final Chance chance;
    private final double pace;
    private LocalDateTime now;

    /// @param size of the case in events: the more, the closer together they are
    Calendar(Chance chance, long size) {
        this.chance = chance;
        this.pace = Math.min(1.0, (double) SIZE_AT_FULL_PACE / size);
        this.now = FIRST.plusDays(chance.below(DAYS_OF_BEGINNINGS)).atTime(OPENS, 0);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /// When an agency writes down what is told now: an instant, to the second.
    String recorded() {
        return now.truncatedTo(ChronoUnit.SECONDS) + (now.getSecond() == 0 ? ":00Z" : "Z");
    }

    /// A time of the working day, to the minute.
    LocalDateTime minute() {
        int hour = Math.clamp(now.getHour(), OPENS, CLOSES);
        return today().atTime(hour, now.getMinute());
    }

    void advance(int days) {
        int pause = chance.between(LEAST_PAUSE_SECONDS, MOST_PAUSE_SECONDS);
        double seconds = (pause + (double) days * SECONDS_OF_A_DAY) * pace;
        now = now.plusSeconds(Math.max(1, (long) seconds));
        if (pace > 0.5) {
            intoTheWorkingDay();
        }
    }

    private void intoTheWorkingDay() {
        if (now.getHour() > CLOSES) {
            now = now.toLocalDate().plusDays(1).atTime(OPENS, now.getMinute());
        } else if (now.getHour() < OPENS) {
            now = now.toLocalDate().atTime(OPENS, now.getMinute());
        }
    }
}
