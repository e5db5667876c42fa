package org.throughline.query.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.Closures;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Letters;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.process.AgencyAsked;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AskingOutcome;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.Rerouted;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.time.Truth;

/// Who was asked before a decision, who was told of it, and what came after it (R36, R50, R114,
/// R115).
final class ClosureQuestions {

    private ClosureQuestions() {}

    static List<Item> told(Inquiry to) {
        List<Item> items = new ArrayList<>();
        for (Fact<CaseClosed> closure : to.held().all(CaseClosed.class)) {
            Set<AgencyId> denied = new TreeSet<>();
            for (Told each : Closures.notTold(closure, to.held())) {
                AgencyId who = ((KnowledgeStated) each.event()).knower().agency();
                Stream.ofNullable(who).forEach(denied::add);
                items.add(Item.no("A source says: not told", closure.told(), who, each));
            }
            Set<AgencyId> told = Closures.told(closure, to.held());
            for (AgencyId each : told) {
                items.add(Item.yes("Told", closure.told(), each, closure.told()));
            }
            Set<AgencyId> others = new TreeSet<>(Closures.others(closure, to.held()).keySet());
            others.removeAll(told);
            others.removeAll(denied);
            for (AgencyId each : others) {
                items.add(to.nothing("its being told in writing", closure.told(), each));
            }
        }
        return items;
    }

    static List<Item> consulted(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Fact<ClosureProposed> proposal : held.all(ClosureProposed.class)) {
            Closures.asked(proposal.entry(), held)
                    .forEach((agency, each) -> items.add(answer(agency, each, to)));
        }
        for (Fact<CaseClosed> closure : held.all(CaseClosed.class)) {
            if (closure.event().proposal() == null) {
                for (AgencyId each : Closures.others(closure, held).keySet()) {
                    items.add(
                            to.nothing("its being asked before the closure", closure.told(), each));
                }
            }
        }
        for (Fact<AssessmentCompleted> each : held.all(AssessmentCompleted.class)) {
            each.event().agencies().forEach(asked -> items.add(asked(asked, each, to)));
        }
        held.all(KnowledgeStated.class).stream()
                .filter(each -> each.event().stance() == KnowledgeStance.NOT_ASKED)
                .forEach(each -> items.add(notAsked(each, held)));
        return items;
    }

    private static Item notAsked(Fact<KnowledgeStated> said, HeldCase held) {
        Told about = held.entries(List.of(said.event().of())).stream().findFirst().orElse(null);
        return Item.no(
                "A source says: not asked", about, said.event().knower().agency(), said.told());
    }

    private static Item answer(AgencyId agency, Fact<AgencyConsulted> asked, Inquiry to) {
        Optional<Told> answer =
                to.held().all(ConsultationAnswered.class).stream()
                        .filter(each -> each.agency().equals(agency))
                        .filter(each -> each.event().proposal().equals(asked.event().proposal()))
                        .map(Fact::told)
                        .findFirst();
        return answer.map(each -> Item.yes("Asked, and answered", asked.told(), agency, each))
                .orElseGet(() -> to.nothing("a reply", asked.told(), agency));
    }

    private static Item asked(AgencyAsked asked, Fact<AssessmentCompleted> in, Inquiry to) {
        AskingOutcome outcome = asked.outcome();
        return switch (outcome) {
            case ANSWERED, TOOK_PART ->
                    Item.yes("Asked for an assessment", in.told(), asked.asked(), in.told());
            case NOT_ASKED, REFUSED ->
                    Item.no(
                                    outcome == AskingOutcome.NOT_ASKED
                                            ? "Not asked for an assessment"
                                            : "Asked for an assessment, and said no",
                                    in.told(),
                                    asked.asked(),
                                    in.told())
                            .because(Kebab.text(outcome));
            case NO_REPLY, NOT_STATED ->
                    to.nothing("a reply for an assessment", in.told(), asked.asked());
        };
    }

    static List<Item> sentAfter(Inquiry asked) {
        HeldCase held = asked.held();
        List<Item> items = new ArrayList<>();
        for (Fact<CaseClosed> closure : held.all(CaseClosed.class)) {
            for (Fact<InformationSent> sent : held.all(InformationSent.class)) {
                Set<AgencyId> to = new TreeSet<>(Letters.recipients(sent));
                boolean theirs = to.removeAll(Closures.whose(closure, held));
                if (theirs && Closures.closedAt(closure, sent.happened(), held) != Truth.NO) {
                    items.add(sent(sent, closure, asked));
                }
            }
            for (Fact<PatternStated> each :
                    AssessmentQuestions.patterns(PatternAct.INFORMATION_SENT, held)) {
                if (each.event().concerning().contains(closure.entry())) {
                    items.add(
                            asked.nothing("it reaching anybody who could act", each.told(), null));
                }
            }
        }
        return items;
    }

    private static Item sent(Fact<InformationSent> sent, Fact<CaseClosed> closure, Inquiry to) {
        return to.held().naming(sent.entry()).stream()
                .filter(each -> each.event() instanceof Rerouted)
                .map(each -> Item.yes("Passed on", sent.told(), each.agency(), each))
                .findFirst()
                .orElseGet(
                        () ->
                                to.nothing(
                                        "it being passed on to anybody who could act",
                                        sent.told(),
                                        whose(closure, to.held())));
    }

    private static @Nullable AgencyId whose(Fact<CaseClosed> closure, HeldCase held) {
        return Closures.whose(closure, held).stream().findFirst().orElse(null);
    }
}
