package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A worker who came was not let in, or not as far as was needed (R71). What was said and done is
/// on record, not what kind of family it is.
///
/// @param attempted what kind of contact was tried
/// @param announced whether the visit had been announced
/// @param inARow how often this was so, one after another, this time included
public record AccessDenied(
        Entry entry,
        AccessGiven access,
        Set<PersonId> by,
        ContactKind attempted,
        @Nullable Stated announced,
        @Nullable PersonalText purpose,
        @Nullable PersonalText reasonGiven,
        @Nullable Integer inARow,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText actionTaken,
        List<FollowUp> followUps)
        implements FactEvent {}
