package org.throughline.query.fold;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AreaTransferAccepted;
import org.throughline.schema.cases.process.AreaTransferInitiated;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.OutcomeNotified;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.Rerouted;
import org.throughline.schema.cases.review.InterviewConfirmed;
import org.throughline.schema.cases.review.InterviewShared;
import org.throughline.schema.cases.review.LessonAcknowledged;
import org.throughline.schema.cases.review.LessonDisseminated;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;

/// What facts, steps and reviews say of who knows of other entries. [SharingEntries] has the rest.
final class OtherEntries {

    private OtherEntries() {}

    static void of(CaseEvent event, Saying saying) {
        switch (event) {
            case SharingEvent each -> SharingEntries.of(each, saying);
            case RequestAnswered each -> answered(each, saying);
            case AgencyConsulted each ->
                    saying.told(
                            each.proposal(), Somebody.agency(each.consulted()), each.means(), null);
            case ConsultationAnswered each -> speakerWasTold(each.proposal(), saying);
            case ClosureAcknowledged each -> speakerWasTold(each.closure(), saying);
            case ReferralDecided each -> speakerWasTold(each.referral(), saying);
            case ClosureNotified each -> told(each.closure(), each.to(), each.means(), saying);
            case OutcomeNotified each -> told(each.decision(), each.to(), each.means(), saying);
            case AreaTransferInitiated each -> passedOn(each, saying);
            case AreaTransferAccepted each -> transferAnswered(each, saying);
            case Rerouted each -> rerouted(each, saying);
            case LessonDisseminated each ->
                    each.lessons().forEach(entry -> told(entry, each.to(), null, saying));
            case LessonAcknowledged each -> aware(each.dissemination(), each.by(), saying);
            case InterviewShared each ->
                    told(each.interview(), List.of(each.with()), each.means(), saying);
            case InterviewConfirmed each -> {
                if (!OwnEntry.leavesOpen(each, "by")) {
                    aware(each.interview(), each.by(), saying);
                }
            }
            default -> FamilyEntries.of(event, saying);
        }
    }

    /// Who answers a request knew it; to whom it is passed on, it possibly came.
    private static void answered(RequestAnswered event, Saying saying) {
        if (!OwnEntry.leavesOpen(event, "by")) {
            aware(event.request(), event.by(), saying);
        }
        if (event.passedTo() != null) {
            told(event.request(), List.of(event.passedTo()), null, saying);
        }
    }

    private static void passedOn(AreaTransferInitiated event, Saying saying) {
        if (event.to() != null) {
            for (EntryId entry : Saying.ordered(event.carries())) {
                saying.told(entry, Somebody.named(event.to()), event.means(), null);
            }
        }
    }

    private static void transferAnswered(AreaTransferAccepted event, Saying saying) {
        if (!OwnEntry.leavesOpen(event, "by")) {
            aware(event.transfer(), event.by(), saying);
        }
    }

    /// What was sent goes on as it was sent.
    private static void rerouted(Rerouted event, Saying saying) {
        if (event.sent() != null) {
            for (Knower to : event.to()) {
                for (Past.Sent sent : saying.past().sentWith(event.sent())) {
                    saying.told(sent, Somebody.named(to), event.means(), event.extent());
                }
            }
        }
    }

    /// Whoever acts on an entry was told of it.
    private static void speakerWasTold(EntryId entry, Saying saying) {
        saying.had(entry, Somebody.agency(saying.speaker()), CellState.KNOWN, Channel.TOLD);
    }

    private static void told(
            @Nullable EntryId entry, Collection<Knower> to, @Nullable Means means, Saying saying) {
        if (entry != null) {
            to.forEach(each -> saying.told(entry, Somebody.named(each), means, null));
        }
    }

    /// Whoever does something about an entry was aware of it.
    static void aware(@Nullable EntryId entry, @Nullable Knower by, Saying saying) {
        if (entry != null) {
            saying.had(entry, saying.own(by), CellState.KNOWN, Channel.AWARE);
        }
    }
}
