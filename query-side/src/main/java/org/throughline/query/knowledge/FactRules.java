package org.throughline.query.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.AdultServiceEventLinked;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FactEvent;
import org.throughline.schema.cases.facts.FamilyConcernRaised;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.ParentalAccountGiven;
import org.throughline.schema.cases.facts.PregnancyNotified;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.ServiceDeclined;
import org.throughline.schema.cases.facts.ServiceWithdrawn;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.cases.people.PeopleEvent;
import org.throughline.schema.cases.people.PersonMisfiled;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.people.RelationshipEnded;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// What facts say of others' knowledge: who heard a child, who was asked or told, who is said to
/// have known of a relationship. To link or unlink a person passes on nothing.
final class FactRules {

    private FactRules() {}

    static void apply(Draft draft, FactEvent event) {
        When happened = event.entry().happened();
        switch (event) {
            case DisclosureMade made -> heard(draft, made.heardBy(), happened);
            case WishesRecorded wishes -> heard(draft, wishes.heardBy(), happened);
            case ChildTriedToTell tried -> heard(draft, tried.toWhom(), happened);
            case ParentalAccountGiven given -> heard(draft, given.to(), happened);
            case FamilyConcernRaised raised ->
                    draft.tell(listed(raised.toWhom()), raised.means(), happened);
            case ConcernLogged logged -> logged(draft, logged);
            case ActionRequested asked -> draft.tell(asked.askedOf(), asked.means(), happened);
            case RequestAnswered answered -> answered(draft, answered);
            case SignificanceReviewRequested asked ->
                    draft.tell(List.of(asked.askedOf()), asked.means(), happened);
            case AdultServiceEventLinked linked -> draft.toldOf(linked.told(), happened);
            case PregnancyNotified notified -> draft.tell(notified.to(), null, happened);
            case IncidentAttended attended -> draft.toldOf(attended.told(), happened);
            case MissingReported reported -> {
                heard(draft, reported.reportedTo(), happened);
                draft.toldOf(reported.told(), happened);
            }
            case MissingFound found -> draft.toldOf(found.told(), happened);
            case ManagementDecisionRecorded decided -> draft.toldOf(decided.told(), happened);
            case ServiceDeclined declined -> draft.toldOf(declined.told(), happened);
            case ServiceWithdrawn withdrawn -> draft.toldOf(withdrawn.told(), happened);
            default -> {
                // says nothing of anybody else's knowledge
            }
        }
    }

    static void apply(Draft draft, PeopleEvent event) {
        switch (event) {
            case RelationshipAsserted each -> aware(draft, each.knownTo());
            case RelationshipEnded each -> aware(draft, each.knownTo());
            case HouseholdJoined each -> aware(draft, each.knownTo());
            case HouseholdLeft each -> aware(draft, each.knownTo());
            case PersonMisfiled each -> draft.toldOf(each.told(), each.entry().happened());
            default -> {
                // says nothing of anybody else's knowledge
            }
        }
    }

    private static List<Knower> listed(@Nullable Knower knower) {
        return knower == null ? List.of() : List.of(knower);
    }

    private static void heard(Draft draft, @Nullable Knower by, When happened) {
        if (by != null) {
            Who who = draft.whoOfMine(by);
            draft.add(draft.self(), who, CellState.KNOWN, happened, Channel.TOLD);
        }
    }

    private static void logged(Draft draft, ConcernLogged logged) {
        if (logged.loggedWith() != null && !logged.loggedWith().equals(draft.agency())) {
            Who who = Who.agency(logged.loggedWith());
            draft.add(draft.self(), who, CellState.HELD, logged.entry().happened(), null);
        }
    }

    /// Who answers a request knew it; that there was no answer says nothing. To whom it was passed
    /// on it possibly came.
    private static void answered(Draft draft, RequestAnswered answered) {
        boolean said =
                switch (answered.answer()) {
                    case DONE, AGREED, DONE_IN_PART, OTHER_ACTION, DECLINED, PASSED_ON -> true;
                    case NO_ANSWER, NOT_STATED -> false;
                };
        if (answered.request() != null && said) {
            Who who = draft.whoOfMine(answered.by());
            When happened = answered.entry().happened();
            draft.add(answered.request(), who, CellState.KNOWN, happened, Channel.AWARE);
        }
        if (answered.request() != null && answered.passedTo() != null) {
            Who next = draft.who(answered.passedTo());
            draft.told(answered.request(), next, null, answered.entry().happened());
        }
    }

    private static void aware(Draft draft, List<Knower> knowers) {
        knowers.forEach(
                each ->
                        draft.add(
                                draft.self(),
                                draft.who(each),
                                CellState.KNOWN,
                                When.notStated(),
                                Channel.AWARE));
    }
}
