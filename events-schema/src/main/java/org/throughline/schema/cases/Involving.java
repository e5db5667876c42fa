package org.throughline.schema.cases;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.facts.AccessDenied;
import org.throughline.schema.cases.facts.AttendanceChanged;
import org.throughline.schema.cases.facts.ChildObserved;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DidNotAttend;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FactEvent;
import org.throughline.schema.cases.facts.GrowthMeasured;
import org.throughline.schema.cases.facts.HomeEducationVisited;
import org.throughline.schema.cases.facts.HostilityEncountered;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.IndicatorObserved;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.SafeSleepAdviceGiven;
import org.throughline.schema.cases.facts.SchoolRollChanged;
import org.throughline.schema.cases.facts.ServiceAccepted;
import org.throughline.schema.cases.facts.WasNotBrought;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.ProcessEvent;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.SharingEvent;

/// Which agencies an entry shows to work, or to have worked, with the child (R36, R37, R116): those
/// that it names as having done so, or else the one that states it. Who is consulted and who is
/// shown as involved both go by this.
public final class Involving {

    private Involving() {}

    /// Empty if the entry shows nobody to work with the child.
    public static Set<AgencyId> agencies(CaseEvent event) {
        return switch (event) {
            case FactEvent fact -> byFact(fact);
            case SharingEvent sharing -> bySharing(sharing);
            case ProcessEvent step -> byStep(step);
            case CaseEvent _ -> Set.of();
        };
    }

    /// Who saw, heard, measured, advised or taught the child, missed or looked for it.
    private static Set<AgencyId> byFact(FactEvent fact) {
        AgencyId by = fact.entry().agency();
        return switch (fact) {
            case ContactRecorded _,
                    ConcernLogged _,
                    DisclosureMade _,
                    ChildObserved _,
                    InjuryObserved _,
                    IndicatorObserved _,
                    GrowthMeasured _,
                    WasNotBrought _,
                    DidNotAttend _,
                    AccessDenied _,
                    HostilityEncountered _,
                    HomeEducationVisited _,
                    IncidentAttended _,
                    MissingReported _,
                    MissingFound _,
                    ReturnInterviewHeld _ ->
                    Set.of(by);
            case ChildTriedToTell tried -> named(by, tried.toWhom());
            case WishesRecorded wishes -> named(by, wishes.heardBy());
            case SafeSleepAdviceGiven advice -> named(by, advice.by());
            case AttendanceChanged attendance -> named(by, attendance.setting());
            case SchoolRollChanged roll ->
                    orElse(by, Stream.concat(agency(roll.from()), agency(roll.to())));
            case ServiceAccepted accepted -> provider(by, accepted.service());
            case FactEvent _ -> Set.of();
        };
    }

    /// Who has a worker for the child, or the lead.
    private static Set<AgencyId> bySharing(SharingEvent sharing) {
        AgencyId by = sharing.entry().agency();
        return switch (sharing) {
            case PractitionerAssigned assigned -> named(by, assigned.worker());
            case PractitionerCovered cover -> named(by, cover.covering());
            case HandoverCompleted handover -> named(by, handover.to());
            case LeadProfessionalAssigned assigned -> named(by, assigned.lead());
            case SharingEvent _ -> Set.of();
        };
    }

    /// Who refers or assesses, decides that there is to be no assessment, or has the case.
    private static Set<AgencyId> byStep(ProcessEvent step) {
        AgencyId by = step.entry().agency();
        return switch (step) {
            case InvolvementStarted started -> Set.of(started.involved());
            case ReferralMade _ -> Set.of(by);
            case AssessmentStarted started -> holders(by, started.by().stream());
            case AssessmentCompleted completed -> holders(by, completed.by().stream());
            case AssessmentNotUndertaken not -> holders(by, Stream.ofNullable(not.by()));
            case CaseReallocated reallocated -> named(by, reallocated.to());
            case ProcessEvent _ -> Set.of();
        };
    }

    private static Set<AgencyId> named(AgencyId by, @Nullable Knower who) {
        return orElse(by, agency(who));
    }

    private static Set<AgencyId> provider(AgencyId by, @Nullable Service service) {
        return orElse(by, service == null ? Stream.empty() : Stream.ofNullable(service.provider()));
    }

    private static Set<AgencyId> holders(AgencyId by, Stream<PostHolder> holders) {
        return orElse(by, holders.flatMap(holder -> Stream.ofNullable(holder.agency())));
    }

    private static Stream<AgencyId> agency(@Nullable Knower who) {
        return who == null ? Stream.empty() : Stream.ofNullable(who.agency());
    }

    private static Set<AgencyId> orElse(AgencyId by, Stream<AgencyId> named) {
        Set<AgencyId> agencies = named.collect(Collectors.toUnmodifiableSet());
        return agencies.isEmpty() ? Set.of(by) : agencies;
    }
}
