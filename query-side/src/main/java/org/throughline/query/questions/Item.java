package org.throughline.query.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;

/// One thing that is on record, or that was to be expected and is not: then it is an entry of this
/// view alone.
///
/// @param about the entry because of which it is asked for; absent if none is
/// @param agency whose it is or would be; absent if nobody's in particular
/// @param reason a registered word for why not, where a source gives one
/// @param evidence the entries that say so, empty for silence
public record Item(
        AnswerState state,
        String says,
        @Nullable Told about,
        @Nullable AgencyId agency,
        @Nullable String reason,
        List<Told> evidence) {

    static Item yes(String says, @Nullable Told about, @Nullable AgencyId agency, Told evidence) {
        return new Item(AnswerState.YES, says, about, agency, null, List.of(evidence));
    }

    static Item no(String says, @Nullable Told about, @Nullable AgencyId agency, Told evidence) {
        return new Item(AnswerState.NO_STATED, says, about, agency, null, List.of(evidence));
    }

    Item because(String word) {
        return new Item(state, says, about, agency, word, evidence);
    }
}
