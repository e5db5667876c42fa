package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A return interview is held, alone or not: why the child went, and what happened meanwhile (R104,
/// R138).
public record ReturnInterviewHeld(
        Entry entry,
        @Owner PersonId interviewed,
        Set<EntryId> episodes,
        @Nullable EntryId offer,
        @Nullable Knower interviewer,
        ChildSeen childSeen,
        @Nullable Stated independent,
        @Nullable PersonalText why,
        @Nullable PersonalText whereabouts,
        @Nullable Stated harmTold,
        @Nullable PersonalText harm,
        @Nullable PersonalText whatWouldHelp,
        List<FollowUp> followUps)
        implements FactEvent {}
