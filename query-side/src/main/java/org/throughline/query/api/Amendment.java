package org.throughline.query.api;

import org.jspecify.annotations.Nullable;
import org.throughline.query.record.OpenEvent;
import org.throughline.query.web.EntryPage;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.time.When;

/// Who corrected an entry or took it back as entered in error, when and why.
///
/// @param author in the words of the source
/// @param date when it was recorded, or else when it was done
record Amendment(
        String agency,
        @Nullable String author,
        String date,
        @Nullable String reason,
        long position) {

    static Amendment of(OpenEvent event) {
        String date =
                event.ownWord("recorded")
                        .filter(each -> When.parse(each).stated())
                        .or(() -> event.ownWord("happened"))
                        .orElseGet(() -> When.notStated().text());
        return new Amendment(
                event.agency(),
                event.ownRole().orElse(null),
                date,
                event.reason().orElse(null),
                event.row().position().value());
    }

    /// The same for people.
    EntryPage.Amendment shown(String what) {
        String post = author == null ? "" : ", " + author;
        return new EntryPage.Amendment(
                what
                        + " by "
                        + PersonWords.of(AgencyId.of(agency))
                        + post
                        + ", "
                        + WhenWords.inSentence(date),
                reason);
    }

    @Override
    public String toString() {
        return "Amendment[" + position + "]";
    }
}
