package org.throughline.schema.cases.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Somebody visits a child who is taught at home, or tries to (R145). That it began is a change of
/// the school roll.
///
/// @param provision what teaching there was
public record HomeEducationVisited(
        Entry entry,
        @Owner PersonId pupil,
        AccessGiven access,
        EducationFound found,
        @Nullable Knower by,
        @Nullable ChildSeen childSeen,
        @Nullable PersonalText provision,
        @Nullable PersonalText childsView,
        List<FollowUp> followUps,
        @Nullable When nextBy)
        implements FactEvent {}
