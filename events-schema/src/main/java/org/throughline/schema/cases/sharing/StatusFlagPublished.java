package org.throughline.schema.cases.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.facts.LegalStatus;
import org.throughline.schema.cases.facts.StatusChange;
import org.throughline.schema.time.When;

/// A child's protection status is shown as a flag in the systems of others, or taken down (R33).
///
/// @param change whether the flag goes up, changes or comes down
/// @param legalStatus the entry of the status itself
/// @param to in whose systems it then shows
/// @param system the system, in the words of the source
public record StatusFlagPublished(
        Entry entry,
        Set<PersonId> of,
        LegalStatus status,
        StatusChange change,
        @Nullable EntryId legalStatus,
        @Nullable Knower by,
        List<Knower> to,
        @Nullable When until,
        @Nullable PersonalText system,
        @Nullable PersonalText words)
        implements SharingEvent {}
