package org.throughline.command.imports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Seasons, decades, and early, middle and late parts of a year or month, as the dates they can
/// mean. The bounds are wide, because the words are.
final class PartWords {

    private static final String PART =
            "(early|start of|beginning of|mid|middle of|late|end of)[ -](?:the )?";
    private static final Pattern SEASON =
            Pattern.compile("(spring|summer|autumn|winter)(?: of)? (\\d{4})");
    private static final Pattern WINTER =
            Pattern.compile("winter(?: of)? (\\d{4}) ?[/-] ?(?:\\d{2})?(\\d{1,2})");
    private static final Pattern DECADE = Pattern.compile("(?:the )?(?:" + PART + ")?(\\d{3})0'?s");
    private static final Pattern OF_YEAR = Pattern.compile(PART + "(\\d{4})");
    private static final Pattern OF_MONTH = Pattern.compile(PART + PointWords.MONTH + " (\\d{4})");

    /// Which third it is: of the months of a year, of the days of a month, of a decade's years.
    private enum Third {
        EARLY(1, 4, 1, 10, 0, 3),
        MIDDLE(5, 8, 11, 20, 4, 6),
        LATE(9, 12, 21, 31, 7, 9);

        private final int firstMonth;
        private final int lastMonth;
        private final int firstDay;
        private final int lastDay;
        private final int firstYear;
        private final int lastYear;

        Third(
                int firstMonth,
                int lastMonth,
                int firstDay,
                int lastDay,
                int firstYear,
                int lastYear) {
            this.firstMonth = firstMonth;
            this.lastMonth = lastMonth;
            this.firstDay = firstDay;
            this.lastDay = lastDay;
            this.firstYear = firstYear;
            this.lastYear = lastYear;
        }
    }

    private static final Map<String, Third> THIRDS =
            Map.of(
                    "early", Third.EARLY,
                    "start of", Third.EARLY,
                    "beginning of", Third.EARLY,
                    "mid", Third.MIDDLE,
                    "middle of", Third.MIDDLE,
                    "late", Third.LATE,
                    "end of", Third.LATE);

    private PartWords() {}

    static Optional<SaidDate.Point> read(String text) {
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            return Optional.of(season(season.group(1), Integer.parseInt(season.group(2))));
        }
        Matcher winter = WINTER.matcher(text);
        if (winter.matches()) {
            int year = Integer.parseInt(winter.group(1));
            return (year + 1) % 10 == Integer.parseInt(winter.group(2)) % 10
                    ? Optional.of(SaidDate.Point.between(year + "-12", (year + 1) + "-02"))
                    : Optional.empty();
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            Third third = decade.group(1) == null ? null : THIRDS.get(decade.group(1));
            String tens = decade.group(2);
            return Optional.of(
                    SaidDate.Point.between(
                            tens + (third == null ? 0 : third.firstYear),
                            tens + (third == null ? 9 : third.lastYear)));
        }
        return part(text);
    }

    private static Optional<SaidDate.Point> part(String text) {
        Matcher year = OF_YEAR.matcher(text);
        if (year.matches()) {
            Third third = THIRDS.getOrDefault(year.group(1), Third.EARLY);
            return Optional.of(
                    SaidDate.Point.between(
                            PointWords.yearMonth(year.group(2), third.firstMonth).toString(),
                            PointWords.yearMonth(year.group(2), third.lastMonth).toString()));
        }
        Matcher month = OF_MONTH.matcher(text);
        if (month.matches()) {
            Third third = THIRDS.getOrDefault(month.group(1), Third.EARLY);
            YearMonth in =
                    PointWords.yearMonth(month.group(3), PointWords.monthNumber(month.group(2)));
            int last = Math.min(third.lastDay, in.lengthOfMonth());
            return Optional.of(
                    SaidDate.Point.between(
                            in.atDay(third.firstDay).toString(), in.atDay(last).toString()));
        }
        return Optional.empty();
    }

    /// Winter of a year is the one that it begins with or the one that it ends with.
    private static SaidDate.Point season(String season, int year) {
        return switch (season) {
            case "spring" -> SaidDate.Point.between(year + "-03", year + "-05");
            case "summer" -> SaidDate.Point.between(year + "-06", year + "-08");
            case "autumn" -> SaidDate.Point.between(year + "-09", year + "-11");
            default ->
                    new SaidDate.Point(
                            List.of(
                                    new SaidDate.Among((year - 1) + "-12", year + "-02"),
                                    new SaidDate.Among(year + "-12", (year + 1) + "-02")),
                            false,
                            false,
                            true);
        };
    }
}
