package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.ChildWords;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// A child tried to tell, in words or by behaviour, or asked for help (R68, R265). What was done is
/// a response of its own.
///
/// @param kinds what it was about, as far as understood
/// @param understoodAs how it was taken at the time
public record ChildTriedToTell(
        Entry entry,
        @Owner PersonId by,
        Set<TellingManner> manner,
        @Nullable Knower toWhom,
        List<ChildWords> said,
        @Nullable PersonalText account,
        @Nullable PersonalText helpAskedFor,
        Set<ConcernKind> kinds,
        @Nullable PersonalText understoodAs,
        @Nullable ChildSeen childSeen)
        implements FactEvent {}
