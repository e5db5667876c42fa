package org.throughline.query.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.sharing.AccountDisputed;
import org.throughline.schema.cases.sharing.AdviceGiven;
import org.throughline.schema.cases.sharing.AdviceSought;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.DisputeState;
import org.throughline.schema.cases.sharing.DisputedPoint;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// The rules for checks, searches and advice, and for what is kept back or disputed.
final class AskingRules {

    private static final Set<DisputedPoint> OF_KNOWING =
            Set.of(
                    DisputedPoint.WHAT_WAS_SAID,
                    DisputedPoint.WHO_WAS_TOLD,
                    DisputedPoint.WHO_WAS_THERE);

    private AskingRules() {}

    static void requested(Draft draft, StatusCheckRequested asked) {
        draft.tell(List.of(asked.askedOf()), asked.means(), asked.entry().happened());
    }

    static void performed(Draft draft, StatusCheckPerformed check) {
        When happened = check.entry().happened();
        draft.toldOf(check.told(), happened);
        answered(draft, check.request(), check.by(), happened);
    }

    static void refused(Draft draft, StatusCheckRefused check) {
        answered(draft, check.request(), check.by(), check.entry().happened());
    }

    /// Who answers knew of the request. That the asker got the answer is possible until somebody
    /// says so (R34).
    private static void answered(
            Draft draft, @Nullable EntryId request, @Nullable Knower by, When happened) {
        if (request == null) {
            return;
        }
        Who answering = draft.whoOfMine(by);
        draft.add(request, answering, CellState.KNOWN, happened, Channel.AWARE);
        AgencyId asker = draft.before().statedBy(request).orElse(draft.agency());
        if (!asker.equals(draft.agency())) {
            draft.add(
                    draft.self(),
                    Who.agency(asker),
                    CellState.POSSIBLY_KNOWN,
                    happened,
                    Channel.TOLD);
        }
    }

    /// What a search found is held. What it did not find is in [Search].
    static void searched(Draft draft, SearchCoverageDeclared search) {
        Who who = draft.whoOfMine(search.by());
        for (EntryId entry : MeetingRules.sorted(search.entries())) {
            draft.add(entry, who, CellState.HELD, search.entry().happened(), null);
        }
    }

    /// A decision to share shares nothing yet; those it concerns may be told of it (R38).
    static void decided(Draft draft, SharingDecisionMade decision) {
        When happened = decision.entry().happened();
        if (decision.told() == Stated.YES) {
            decision.consentOf().stream()
                    .sorted()
                    .map(Who::family)
                    .forEach(
                            who ->
                                    draft.add(
                                            draft.self(),
                                            who,
                                            CellState.KNOWN,
                                            happened,
                                            Channel.TOLD));
        }
    }

    /// What is kept back is not told; what was given all the same is told to that extent.
    static void withheld(Draft draft, DisclosureWithheld withheld) {
        When happened = withheld.entry().happened();
        for (Knower each : withheld.from()) {
            Who who = draft.who(each);
            for (EntryId entry : MeetingRules.sorted(withheld.what())) {
                if (withheld.extent() == null) {
                    draft.denied(entry, who, happened, withheld.until(), Channel.TOLD);
                } else {
                    draft.add(
                            entry, who, CellState.KNOWN, happened, Channel.TOLD, withheld.extent());
                }
            }
        }
    }

    /// Who disputes that it was told knows it not, by its own account; who disputes anything else
    /// knows the account that it disputes (R275).
    static void disputed(Draft draft, AccountDisputed dispute) {
        boolean over =
                dispute.state() == DisputeState.SETTLED
                        || dispute.state() == DisputeState.WITHDRAWN;
        When happened = dispute.entry().happened();
        Who who = draft.whoOfMine(dispute.by());
        if (dispute.points().stream().noneMatch(OF_KNOWING::contains)) {
            draft.add(dispute.disputed(), who, CellState.KNOWN, happened, Channel.AWARE);
        } else if (!over) {
            draft.denied(dispute.disputed(), who, happened, null, Channel.TOLD);
        }
    }

    static void advice(Draft draft, AdviceSought advice) {
        When happened = advice.entry().happened();
        Who asked = draft.whoOfMine(advice.askedOf());
        for (EntryId entry : MeetingRules.sorted(advice.about())) {
            draft.told(entry, asked, advice.means(), happened);
        }
        draft.told(draft.self(), asked, advice.means(), happened);
    }

    /// Who gives advice knew that it was sought; to whom it is given, that is told. What they were
    /// advised about, they knew before.
    static void advised(Draft draft, AdviceGiven advice) {
        When happened = advice.entry().happened();
        if (advice.sought() != null) {
            Who adviser = draft.whoOfMine(advice.by());
            draft.add(advice.sought(), adviser, CellState.KNOWN, happened, Channel.AWARE);
        }
        draft.tell(advice.to(), advice.means(), happened);
    }
}
