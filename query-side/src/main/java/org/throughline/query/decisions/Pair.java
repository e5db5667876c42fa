package org.throughline.query.decisions;

import java.util.function.BiPredicate;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;

/// A type that asks for something, and a type that settles it.
///
/// @param awaits what is waited for, as it is shown: `decision on the referral`
/// @param settles whether this answer settles what that entry asks for; by what the answer names,
///   never by a guess
record Pair<A extends CaseEvent, B extends CaseEvent>(
        Class<A> asks, String awaits, Class<B> answers, Settles<A, B> settles) {

    @FunctionalInterface
    interface Settles<A, B> {
        boolean by(EntryId asked, A question, B answer);
    }

    /// A pair in which the answer names the entry that asks.
    static <A extends CaseEvent, B extends CaseEvent> Pair<A, B> linked(
            Class<A> asks, String awaits, Class<B> answers, BiPredicate<B, EntryId> names) {
        return new Pair<>(asks, awaits, answers, (asked, _, answer) -> names.test(answer, asked));
    }

    boolean asks(CaseEvent event) {
        return asks.isInstance(event);
    }

    boolean settles(Told asked, Told answer) {
        return asks.isInstance(asked.event())
                && answers.isInstance(answer.event())
                && settles.by(
                        asked.entry(), asks.cast(asked.event()), answers.cast(answer.event()));
    }
}
