package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A return interview is offered after somebody was missing (R138).
///
/// @param episodes the times missing that it is about
/// @param due by when it was to be held
/// @param independent whether the interviewer stands outside the case
public record ReturnInterviewOffered(
        Entry entry,
        @Owner PersonId to,
        Set<EntryId> episodes,
        @Nullable Knower interviewer,
        @Nullable When due,
        @Nullable Stated independent,
        OfferReply reply,
        @Nullable PersonalText reason)
        implements FactEvent {}
