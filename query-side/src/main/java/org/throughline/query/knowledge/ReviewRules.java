package org.throughline.query.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.review.CopyIssued;
import org.throughline.schema.cases.review.DebriefHeld;
import org.throughline.schema.cases.review.DisclosureNegotiated;
import org.throughline.schema.cases.review.EarlyLessonIssued;
import org.throughline.schema.cases.review.EvaluationIssued;
import org.throughline.schema.cases.review.ExtractIssued;
import org.throughline.schema.cases.review.FamilyContributed;
import org.throughline.schema.cases.review.FamilyDeclined;
import org.throughline.schema.cases.review.FamilyInformed;
import org.throughline.schema.cases.review.FamilyInvited;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.FamilyTold;
import org.throughline.schema.cases.review.FurtherInformationRequested;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.InterviewConfirmed;
import org.throughline.schema.cases.review.InterviewShared;
import org.throughline.schema.cases.review.LessonAcknowledged;
import org.throughline.schema.cases.review.LessonDisseminated;
import org.throughline.schema.cases.review.NotificationSent;
import org.throughline.schema.cases.review.PackSubmitted;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// What a review says of others' knowledge: of the review itself, and of what it tells them. What
/// is read for a review makes nobody in practice know it.
final class ReviewRules {

    private ReviewRules() {}

    static void apply(Draft draft, ReviewEvent event) {
        When happened = event.entry().happened();
        switch (event) {
            case ReviewReferred each -> draft.tell(each.to(), null, happened);
            case ReviewRecommended each -> MeetingRules.gathered(draft, each.gathering(), happened);
            case TermsAgreed each -> MeetingRules.gathered(draft, each.gathering(), happened);
            case ImrCommissioned each -> draft.tell(List.of(each.askedOf()), null, happened);
            case ImrReturned each -> returned(draft, each.to(), happened);
            case CopyIssued each -> draft.tell(listed(each.to()), each.means(), happened);
            case DebriefHeld each -> MeetingRules.gathered(draft, each.gathering(), happened);
            case DisclosureNegotiated each -> draft.tell(each.with(), null, happened);
            case EvaluationIssued each -> draft.tell(each.letterTo(), Means.LETTER, happened);
            case ExtractIssued each -> draft.tell(List.of(each.to()), null, happened);
            case FurtherInformationRequested each ->
                    draft.tell(List.of(each.askedOf()), each.means(), happened);
            case InterviewConfirmed each -> confirmed(draft, each, happened);
            case LessonAcknowledged each -> aware(draft, each.dissemination(), each.by(), happened);
            case NotificationSent each -> draft.tell(each.to(), each.means(), happened);
            case PackSubmitted each -> draft.tell(List.of(each.to()), null, happened);
            case EarlyLessonIssued each -> draft.tell(each.to(), each.means(), happened);
            case LessonDisseminated each -> passedOn(draft, each);
            case InterviewShared each -> shared(draft, each);
            case FamilyInformed each -> informed(draft, each);
            case FamilyInvited each -> invited(draft, each);
            case FamilyContributed each -> contributed(draft, each);
            case FamilyDeclined each ->
                    ofReview(draft, each.people(), each.review(), Stated.YES, happened);
            case FamilyNotInvited each ->
                    ofReview(draft, each.people(), each.review(), each.knowOfReview(), happened);
            default -> {
                // says nothing of anybody else's knowledge
            }
        }
    }

    private static void returned(Draft draft, @Nullable Knower to, When happened) {
        draft.tell(listed(to), null, happened);
    }

    private static List<Knower> listed(@Nullable Knower knower) {
        return knower == null ? List.of() : List.of(knower);
    }

    private static void confirmed(Draft draft, InterviewConfirmed confirmed, When happened) {
        if (ReviewActors.replied(confirmed)) {
            aware(draft, confirmed.interview(), confirmed.by(), happened);
        }
    }

    /// Who confirms or acknowledges something knew it.
    private static void aware(
            Draft draft, @Nullable EntryId entry, @Nullable Knower by, When happened) {
        if (entry != null) {
            draft.add(entry, draft.whoOfMine(by), CellState.KNOWN, happened, Channel.AWARE);
        }
    }

    /// By what it is passed on is not told, so they possibly know it (R238).
    private static void passedOn(Draft draft, LessonDisseminated lesson) {
        When happened = lesson.entry().happened();
        for (Knower each : lesson.to()) {
            for (EntryId entry : MeetingRules.sorted(lesson.lessons())) {
                draft.told(entry, draft.who(each), null, happened);
            }
        }
        draft.tell(lesson.to(), null, happened);
    }

    private static void shared(Draft draft, InterviewShared shared) {
        When happened = shared.entry().happened();
        if (shared.interview() != null) {
            draft.told(shared.interview(), draft.who(shared.with()), shared.means(), happened);
        }
        draft.tell(List.of(shared.with()), shared.means(), happened);
    }

    private static void informed(Draft draft, FamilyInformed informed) {
        When happened = informed.entry().happened();
        reached(draft, informed.people(), informed.reached(), informed.means(), happened);
        boolean ofReview = informed.told().contains(FamilyTold.THAT_THERE_IS_A_REVIEW);
        if (ofReview && informed.reached() == Stated.YES) {
            ofReview(draft, informed.people(), informed.review(), Stated.YES, happened);
        }
    }

    private static void invited(Draft draft, FamilyInvited invited) {
        When happened = invited.entry().happened();
        reached(draft, invited.people(), invited.reached(), invited.means(), happened);
        ofReview(draft, invited.people(), invited.review(), invited.toldOfReview(), happened);
    }

    /// What did not reach them told them nothing (R203).
    private static void reached(
            Draft draft,
            Set<PersonId> people,
            Stated reached,
            @Nullable Means means,
            When happened) {
        for (PersonId each : sorted(people)) {
            Who who = Who.family(each);
            switch (reached) {
                case YES -> draft.add(draft.self(), who, CellState.KNOWN, happened, Channel.TOLD);
                case NO -> draft.denied(draft.self(), who, happened, null, Channel.RECEIVED);
                case NOT_STATED -> draft.told(draft.self(), who, means, happened);
            }
        }
    }

    private static void contributed(Draft draft, FamilyContributed contributed) {
        When happened = contributed.entry().happened();
        sorted(contributed.people()).stream()
                .filter(each -> !each.ofWorker())
                .forEach(each -> draft.acted(Who.family(each), happened));
        for (PostHolder each : contributed.heardBy()) {
            Who who = draft.whoOfMine(ActingRules.post(each));
            draft.add(draft.self(), who, CellState.KNOWN, happened, Channel.TOLD);
        }
        ofReview(draft, contributed.people(), contributed.review(), Stated.YES, happened);
        if (contributed.reportedToPanel() == Stated.YES) {
            When reported =
                    contributed.reportedOn() == null ? When.notStated() : contributed.reportedOn();
            Who panel = new Who(KnowerKind.PANEL, null, null, null);
            draft.add(draft.self(), panel, CellState.KNOWN, reported, Channel.TOLD);
        }
    }

    /// Whether they know that there is a review (R206).
    private static void ofReview(
            Draft draft,
            Set<PersonId> people,
            @Nullable EntryId review,
            Stated know,
            When happened) {
        if (review == null) {
            return;
        }
        for (PersonId each : sorted(people)) {
            Who who = Who.family(each);
            switch (know) {
                case YES -> draft.add(review, who, CellState.KNOWN, happened, Channel.AWARE);
                case NO -> draft.denied(review, who, happened, null, Channel.AWARE);
                case NOT_STATED -> {
                    // says nothing
                }
            }
        }
    }

    private static List<PersonId> sorted(Set<PersonId> people) {
        return people.stream().sorted().toList();
    }
}
