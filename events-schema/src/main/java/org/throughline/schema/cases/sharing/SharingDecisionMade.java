package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.LawfulBasis;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// It is decided to share something or not, with the basis and the reason, also against a child's
/// wish (R38, R39).
///
/// @param consentOf whose consent it is about
/// @param wish the entry with the child's wish for confidentiality
/// @param advice the advice it rests on
/// @param told whether those whom it concerns were told of the decision
public record SharingDecisionMade(
        Entry entry,
        SharingChoice choice,
        Set<EntryId> what,
        List<Knower> with,
        @Nullable Knower decidedBy,
        @Nullable LawfulBasis basis,
        @Nullable Consent consent,
        Set<PersonId> consentOf,
        @Nullable EntryId wish,
        @Nullable PersonalText childsWish,
        @Nullable PersonalText harmConsidered,
        @Nullable PersonalText reason,
        @Nullable EntryId advice,
        @Nullable Stated told)
        implements SharingEvent {}
