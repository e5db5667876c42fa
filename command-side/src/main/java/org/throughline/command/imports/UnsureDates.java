package org.throughline.command.imports;

import java.time.Instant;
import org.throughline.command.imports.Remark.Kind;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// What is worth a look in the dates of a row.
final class UnsureDates {

    private static final String NOTHING_TO_DO = "Nothing to do if the records say no more.";

    private UnsureDates() {}

    static void remark(Cells cells, When when, Instant now) {
        String column = Column.START_DATE.text();
        if (!when.stated()) {
            cells.add(
                    Kind.UNSURE,
                    column,
                    "date-not-stated",
                    "When it happened is not stated. It is recorded without a date.",
                    "Give the date, if the records have it.");
        } else if (doubted(when)) {
            cells.add(
                    Kind.UNSURE,
                    column,
                    "date-unsure",
                    "The date is approximate or doubted. It is recorded so.",
                    NOTHING_TO_DO);
        } else if (partlyKnown(cells)) {
            cells.add(
                    Kind.UNSURE,
                    column,
                    "date-partly-known",
                    "Part of the date is left open. It is recorded as precisely as the rest says.",
                    NOTHING_TO_DO);
        }
        if (when.begunBy(now) == Truth.NO) {
            cells.add(
                    Kind.NOTICE,
                    column,
                    "date-in-future",
                    "The date has not come yet.",
                    "Check the year.");
        }
    }

    private static boolean partlyKnown(Cells cells) {
        return PartlyKnown.is(DateWords.normal(cells.textAt(Column.START_DATE)))
                || PartlyKnown.is(DateWords.normal(cells.textAt(Column.END_DATE)));
    }

    private static boolean doubted(When when) {
        String text = when.text();
        return when.uncertain() || text.indexOf('~') >= 0 || text.indexOf('[') >= 0;
    }

    static void remarkShared(Cells cells, When when) {
        String column = Column.SHARED_ON.text();
        if (!when.stated()) {
            cells.add(
                    Kind.UNSURE,
                    column,
                    "date-not-stated",
                    "When it was shared is not stated.",
                    "Give the date, if the records have it.");
        } else if (doubted(when)) {
            cells.add(
                    Kind.UNSURE,
                    column,
                    "date-unsure",
                    "When it was shared is approximate or doubted. It is recorded so.",
                    NOTHING_TO_DO);
        }
    }
}
