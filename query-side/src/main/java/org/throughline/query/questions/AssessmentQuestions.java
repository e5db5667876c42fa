package org.throughline.query.questions;

import java.util.ArrayList;
import java.util.List;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Meetings;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.EnquiryDecision;
import org.throughline.schema.cases.process.OtherChildConsidered;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.sharing.MeetingKind;

/// What was assessed, for whom, and whether it came to a strategy discussion (R51, R54, R55, R73).
final class AssessmentQuestions {

    private AssessmentQuestions() {}

    static List<Item> assessed(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Fact<AssessmentCompleted> each : held.all(AssessmentCompleted.class)) {
            items.add(Item.yes("Assessed", null, each.agency(), each.told()));
        }
        for (Fact<PatternStated> each : patterns(PatternAct.ASSESSMENT, held)) {
            items.add(
                    Item.often(each.event().quantifier(), "assessed", each.agency(), each.told()));
        }
        for (Fact<AssessmentNotUndertaken> each : held.all(AssessmentNotUndertaken.class)) {
            items.add(
                    Item.no("Not assessed", null, each.agency(), each.told())
                            .because(Kebab.text(each.event().reason())));
        }
        for (Fact<AssessmentStarted> each : held.all(AssessmentStarted.class)) {
            if (!isCompleted(each, held)) {
                items.add(
                        to.nothing(
                                "an assessment that was started being completed",
                                each.told(),
                                each.agency()));
            }
        }
        return items.isEmpty() ? List.of(to.nothing("an assessment", null, null)) : items;
    }

    private static boolean isCompleted(Fact<AssessmentStarted> started, HeldCase held) {
        return held.naming(started.entry()).stream()
                .anyMatch(
                        each ->
                                each.event() instanceof AssessmentCompleted completed
                                        && started.entry().equals(completed.started()));
    }

    static List<Item> siblings(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Fact<SiblingRiskConsidered> each : held.all(SiblingRiskConsidered.class)) {
            boolean none =
                    !each.event().children().isEmpty()
                            && each.event().children().stream()
                                    .map(OtherChildConsidered::risk)
                                    .allMatch(risk -> risk == OtherChildRisk.NOT_CONSIDERED);
            items.add(
                    none
                            ? Item.no("Not considered", null, each.agency(), each.told())
                            : Item.yes("Considered", null, each.agency(), each.told()));
        }
        boolean others =
                held.entries().stream()
                        .flatMap(each -> each.seen().version().subjects().stream())
                        .anyMatch(each -> each.ofChild() && !each.equals(PersonId.CHILD));
        return items.isEmpty() && others
                ? List.of(to.nothing("the other children being considered", null, null))
                : items;
    }

    static List<Item> strategy(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Meetings.Meeting each : Meetings.of(held)) {
            if (each.kind() == MeetingKind.STRATEGY_DISCUSSION) {
                items.add(discussion(each.told()));
            }
        }
        for (Fact<PatternStated> each : patterns(PatternAct.ENQUIRY, held)) {
            items.add(Item.often(each.event().quantifier(), "an enquiry held", null, each.told()));
        }
        return items.isEmpty() ? List.of(to.nothing("a strategy discussion", null, null)) : items;
    }

    private static Item discussion(Told told) {
        return told.event() instanceof StrategyDiscussionHeld held
                        && held.enquiry() == EnquiryDecision.NO_ENQUIRY
                ? Item.yes("Discussed, no enquiry", null, told.agency(), told)
                : Item.yes("Discussed", null, told.agency(), told);
    }

    static List<Fact<PatternStated>> patterns(PatternAct act, HeldCase held) {
        return held.all(PatternStated.class).stream()
                .filter(each -> each.event().act() == act)
                .toList();
    }
}
