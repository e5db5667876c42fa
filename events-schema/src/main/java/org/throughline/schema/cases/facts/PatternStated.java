package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A pattern that a source states without its single occasions; never unfolded into dated events.
///
/// @param count for the quantifiers exactly and at-least
/// @param concerning the entries the pattern is about
public record PatternStated(
        Entry entry,
        PatternAct act,
        Quantifier quantifier,
        @Nullable Integer count,
        When period,
        @Nullable Knower actor,
        @Nullable Knower recipient,
        PersonalText description,
        Set<EntryId> concerning)
        implements FactEvent {}
