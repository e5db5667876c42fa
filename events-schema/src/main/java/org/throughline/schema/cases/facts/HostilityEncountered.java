package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// Workers met with threat or force: what happened, what was offered all the same, and what it did
/// to the work with the child (R71).
///
/// @param from who acted so, as far as stated
/// @param offered what help was offered then or afterwards
/// @param effectOnWork what it meant for seeing and helping the child
public record HostilityEncountered(
        Entry entry,
        Set<PersonId> from,
        @Nullable Knower towards,
        Set<Encounter> encountered,
        ContactKind occasion,
        @Nullable ChildPresence child,
        @Nullable PersonalText account,
        @Nullable PersonalText offered,
        Set<SafetyStep> response,
        @Nullable PersonalText effectOnWork,
        @Nullable ChildSeen childSeen,
        List<FollowUp> followUps)
        implements FactEvent {}
