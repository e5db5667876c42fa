package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A parent or carer is advised how an infant sleeps safely (R79).
///
/// @param placeSeen whether the place where the infant sleeps was seen
/// @param substanceUseTalkedAbout whether alcohol and drugs in the home were part of it
public record SafeSleepAdviceGiven(
        Entry entry,
        @Owner PersonId infant,
        Set<PersonId> to,
        @Nullable Knower by,
        Set<SafeSleepTopic> topics,
        @Nullable Means means,
        @Nullable Stated placeSeen,
        @Nullable Stated substanceUseTalkedAbout,
        @Nullable PersonalText sleepingPlace,
        @Nullable PersonalText advice,
        @Nullable PersonalText reply,
        List<FollowUp> followUps)
        implements FactEvent {}
