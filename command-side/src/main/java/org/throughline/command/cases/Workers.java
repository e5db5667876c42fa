package org.throughline.command.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.GoodPracticeNoted;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.ManagementOverviewRecorded;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.SupervisionHeld;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.PlacementReviewHeld;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.RoleClarificationHeld;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.MeetingKind;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.cases.sharing.SameOccurrenceLinked;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;

/// Who worked with the child or managed those who did: whoever was assigned, took over, assessed,
/// supervised, was supervised, met or talked about the case, or wrote an entry of the work, by the
/// ids of workers (`worker-2`) that public parts name. Names and references are personal text,
/// salted for each event, and only a reader who may open them can compare (R182).
public final class Workers {

    private final Entries<Set<PersonId>> named = new Entries<>((event, _) -> in(event));

    Workers() {}

    /// Whether the record names the worker as one who took part.
    public boolean tookPart(PersonId worker) {
        return named.values().stream().anyMatch(workers -> workers.contains(worker));
    }

    void record(EntryId id, CaseEvent event, Instant at) {
        named.record(id, event, at);
    }

    private static @Nullable Set<PersonId> in(CaseEvent event) {
        Set<PersonId> workers =
                Stream.of(met(event), worked(event), wrote(event))
                        .flatMap(each -> each)
                        .collect(Collectors.toUnmodifiableSet());
        return workers.isEmpty() ? null : workers;
    }

    /// Those who met or talked. A panel of a review meets about the work and does not do it.
    private static Stream<PersonId> met(CaseEvent event) {
        return switch (event) {
            case MeetingHeld meeting when meeting.kind() != MeetingKind.REVIEW_PANEL ->
                    people(meeting.attended());
            case ConversationRecorded conversation -> people(conversation.present());
            case StrategyDiscussionHeld held -> gathered(held.gathering(), held.chairedBy());
            case ConferenceHeld held -> gathered(held.gathering(), held.chairedBy());
            case PlacementReviewHeld held -> gathered(held.gathering(), held.chairedBy());
            case RiskPanelDecided decided -> gathered(decided.gathering(), decided.chairedBy());
            case SiblingRiskConsidered held -> gathered(held.gathering(), held.by());
            case RoleClarificationHeld held -> gathered(held.gathering(), held.convenedBy());
            case ContactRecorded contact -> contact.present().stream();
            case CaseEvent _ -> Stream.empty();
        };
    }

    private static Stream<PersonId> worked(CaseEvent event) {
        return switch (event) {
            case PractitionerAssigned assigned -> people(assigned.worker(), assigned.replaces());
            case PractitionerCovered cover -> people(cover.covering(), cover.covered());
            case PractitionerLeft left -> people(left.worker(), left.successor());
            case HandoverCompleted handover -> people(handover.from(), handover.to());
            case CaseReallocated reallocated -> people(reallocated.from(), reallocated.to());
            case LeadProfessionalAssigned assigned -> people(assigned.lead(), assigned.replaces());
            case SupervisionHeld supervision ->
                    Stream.concat(
                            person(supervision.supervisor()), people(supervision.supervised()));
            case ManagementOverviewRecorded overview -> person(overview.manager());
            case ManagementDecisionRecorded decision -> holder(decision.by());
            case ReturnInterviewHeld interview -> person(interview.interviewer());
            case AssessmentStarted started -> holders(started.by());
            case AssessmentCompleted completed -> holders(completed.by());
            case CaseEvent _ -> Stream.empty();
        };
    }

    /// Those who wrote of the work. Whoever looks back on the records of others writes too: a
    /// review does, and so does who searches, compares or finds.
    private static Stream<PersonId> wrote(CaseEvent event) {
        boolean looksBack =
                switch (event) {
                    case ReviewEvent _,
                            PatternStated _,
                            GoodPracticeNoted _,
                            KnowledgeStated _,
                            SameOccurrenceLinked _,
                            SearchCoverageDeclared _ ->
                            true;
                    case CaseEvent _ -> event.entry().contentStatus() == ContentStatus.FINDING;
                };
        return looksBack ? Stream.empty() : Stream.ofNullable(event.entry().author().worker());
    }

    private static Stream<PersonId> gathered(
            @Nullable Gathering gathering, @Nullable PostHolder chair) {
        return gathering == null
                ? holder(chair)
                : Stream.concat(people(gathering.attended()), holder(chair));
    }

    private static Stream<PersonId> people(@Nullable Knower one, @Nullable Knower other) {
        return Stream.concat(person(one), person(other));
    }

    private static Stream<PersonId> people(List<Knower> knowers) {
        return knowers.stream().flatMap(Workers::person);
    }

    private static Stream<PersonId> person(@Nullable Knower knower) {
        return knower == null ? Stream.empty() : Stream.ofNullable(knower.person());
    }

    private static Stream<PersonId> holders(List<PostHolder> holders) {
        return holders.stream().flatMap(Workers::holder);
    }

    private static Stream<PersonId> holder(@Nullable PostHolder holder) {
        return holder == null ? Stream.empty() : Stream.ofNullable(holder.worker());
    }
}
