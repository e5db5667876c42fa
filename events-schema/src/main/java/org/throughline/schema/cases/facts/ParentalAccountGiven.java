package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.WordsForm;

/// What a parent or carer said, and whether it was checked (R91).
///
/// @param about the entries it is an account of
/// @param childAsked whether the child was asked as well
public record ParentalAccountGiven(
        Entry entry,
        Set<PersonId> by,
        @Nullable Knower to,
        WordsForm form,
        @Nullable PersonalText account,
        Verification verification,
        @Nullable PersonalText howChecked,
        Set<EntryId> about,
        @Nullable Stated childAsked)
        implements FactEvent {}
