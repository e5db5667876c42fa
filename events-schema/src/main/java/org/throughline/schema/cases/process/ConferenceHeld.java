package org.throughline.schema.cases.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.IdentityStatement;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// A child protection conference is held (R35, R63, R266).
///
/// @param reports the assessments and reports it had before it
/// @param categories under which a plan is made
/// @param dissenting who did not agree (R122)
public record ConferenceHeld(
        Entry entry,
        ConferenceKind kind,
        ConferenceOutcome outcome,
        Gathering gathering,
        @Nullable PostHolder chairedBy,
        Set<EntryId> promptedBy,
        Set<EntryId> reports,
        Set<ConcernKind> categories,
        List<ChildHeard> children,
        Set<PersonId> familyPresent,
        List<Knower> dissenting,
        @Nullable Knower leadProfessional,
        @Nullable IdentityStatement identity,
        @Nullable EntryId siblingRisk,
        List<FollowUp> followUps,
        @Nullable When reviewDue,
        @Nullable PersonalText rationale)
        implements ProcessEvent {}
