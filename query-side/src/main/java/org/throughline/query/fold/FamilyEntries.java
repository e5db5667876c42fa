package org.throughline.query.fold;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.review.FamilyContributed;
import org.throughline.schema.cases.review.FamilyDeclined;
import org.throughline.schema.cases.review.FamilyInformed;
import org.throughline.schema.cases.review.FamilyInvited;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.FamilyTold;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// What a review says of what the family knows: of the review, and of what came to them.
final class FamilyEntries {

    private FamilyEntries() {}

    static void of(CaseEvent event, Saying saying) {
        switch (event) {
            case FamilyInformed each -> {
                reached(each.people(), each.reached(), each.means(), saying);
                if (each.reached() == Stated.YES
                        && each.told().contains(FamilyTold.THAT_THERE_IS_A_REVIEW)) {
                    know(each.review(), each.people(), Stated.YES, saying);
                }
            }
            case FamilyInvited each -> {
                reached(each.people(), each.reached(), each.means(), saying);
                know(each.review(), each.people(), each.toldOfReview(), saying);
            }
            case FamilyNotInvited each ->
                    know(each.review(), each.people(), each.knowOfReview(), saying);
            case FamilyDeclined each -> know(each.review(), each.people(), Stated.YES, saying);
            case FamilyContributed each -> {
                know(each.review(), each.people(), Stated.YES, saying);
                reported(each, saying);
            }
            default -> {
                // says nothing of other entries
            }
        }
    }

    /// What did not reach them told them nothing.
    private static void reached(Set<PersonId> people, Stated reached, Means means, Saying saying) {
        for (PersonId each : people) {
            Somebody who = Somebody.family(each);
            switch (reached) {
                case YES -> saying.had(saying.self(), who, CellState.KNOWN, Channel.TOLD);
                case NO -> saying.denied(saying.self(), who, null, Channel.RECEIVED);
                case NOT_STATED -> saying.told(saying.self(), who, means, null);
            }
        }
    }

    /// Whether they know that there is a review.
    private static void know(
            @Nullable EntryId review, Set<PersonId> people, Stated know, Saying saying) {
        if (review == null || know == Stated.NOT_STATED) {
            return;
        }
        for (PersonId each : people) {
            Somebody who = Somebody.family(each);
            if (know == Stated.YES) {
                saying.had(review, who, CellState.KNOWN, Channel.AWARE);
            } else {
                saying.denied(review, who, null, Channel.AWARE);
            }
        }
    }

    private static void reported(FamilyContributed event, Saying saying) {
        if (event.reportedToPanel() == Stated.YES) {
            When since = event.reportedOn() == null ? When.notStated() : event.reportedOn();
            saying.say(
                    saying.self(),
                    saying.past().version(saying.self()),
                    new Somebody(KnowerKind.PANEL, null, null, null),
                    CellState.KNOWN,
                    since,
                    null,
                    Channel.TOLD,
                    Extent.FULL);
        }
    }
}
