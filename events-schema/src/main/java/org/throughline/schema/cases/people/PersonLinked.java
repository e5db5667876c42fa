package org.throughline.schema.cases.people;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.SourceRecord;
import org.throughline.schema.cases.Stated;

/// Two identities turn out to be one person: within the case, or with a record that an agency holds
/// elsewhere (R19, R45, R63). What was known under one was until then not knowledge of the other.
///
/// @param sameAs the other identity in this case, such as an unborn child now born
/// @param heldBy the agency with the other record
public record PersonLinked(
        Entry entry,
        @Owner PersonId person,
        LinkBasis basis,
        Stated certain,
        @Nullable PersonId sameAs,
        @Nullable AgencyId heldBy,
        @Nullable SourceRecord otherRecord,
        @Nullable PersonalText evidence)
        implements PeopleEvent {}
