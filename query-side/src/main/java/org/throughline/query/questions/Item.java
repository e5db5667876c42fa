package org.throughline.query.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.facts.Quantifier;

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

    /// What a source says of how often something was done.
    static Item often(Quantifier often, String what, @Nullable AgencyId agency, Told evidence) {
        return switch (often) {
            case NEVER -> no("A source says: never " + what, null, agency, evidence);
            case NOT_ALWAYS -> notAlways("A source says: not always " + what, agency, evidence);
            case SOMETIMES -> notAlways("A source says: sometimes " + what, agency, evidence);
            case ONCE,
                    SEVERAL,
                    MANY,
                    EXACTLY,
                    AT_LEAST,
                    ALWAYS,
                    EVERY_TIME,
                    OFTEN,
                    CONTINUED,
                    INCREASING,
                    NOT_STATED ->
                    yes("A source says: " + what, null, agency, evidence);
        };
    }

    private static Item notAlways(String says, @Nullable AgencyId agency, Told evidence) {
        return new Item(AnswerState.NOT_ALWAYS, says, null, agency, null, List.of(evidence));
    }

    Item because(String word) {
        return new Item(state, says, about, agency, word, evidence);
    }
}
