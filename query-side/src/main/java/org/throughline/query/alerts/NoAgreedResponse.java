package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.PlanKind;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.sharing.MeetingConvened;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// The child was missing, and there is no record that agencies agreed what each of them does
/// (R137). A plan for it after that, or a joint meeting that took it up, is such a record; that one
/// agency always acted is not.
final class NoAgreedResponse implements AlertRule {

    @Override
    public String row() {
        return "R137";
    }

    @Override
    public String title() {
        return "No agreed response";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Told> episodes = new ArrayList<>(Missing.times(held));
        Missing.patterns(held).forEach(each -> episodes.add(each.told()));
        List<Open> open =
                episodes.stream()
                        .map(each -> open(each, held, packs))
                        .filter(each -> each.stands() != Truth.NO)
                        .toList();
        return open.stream().max(Comparator.comparing(Open::stands)).stream()
                .flatMap(
                        each ->
                                draft(packs, each.episode(), each.stands())
                                        .since(each.since())
                                        .says(
                                                "The child was missing, and no record of a response"
                                                        + " that agencies agreed.")
                                        .absent(held)
                                        .about(HeldCase.stating(List.of(each.episode())))
                                        .rests(open.stream().map(Open::episode).toList())
                                        .alert())
                .toList();
    }

    /// An episode without one.
    private record Open(Told episode, Truth stands, When since) {}

    private Open open(Told episode, HeldCase held, Packs packs) {
        int days = packs.of(episode.happened()).number(this, "days");
        Truth agreed =
                held.entries().stream()
                        .map(each -> agrees(each, episode, held))
                        .reduce(Truth.NO, Truth::or);
        return new Open(
                episode,
                Days.lapsed(episode.happened(), days, held.at()).and(agreed.not()),
                Days.after(episode.happened(), days));
    }

    private static Truth agrees(Told told, Told episode, HeldCase held) {
        CaseEvent event = told.event();
        if (event instanceof PlanAgreed plan
                && (plan.kind() == PlanKind.MISSING || plan.kind() == PlanKind.SAFETY)) {
            return told.happened().before(episode.happened()).not();
        }
        EntryId named = episode.entry();
        boolean met =
                switch (event) {
                    case StrategyDiscussionHeld discussion ->
                            discussion.promptedBy().contains(named);
                    case MeetingConvened convened -> convened.about().contains(named);
                    default ->
                            Meetings.of(told).stream()
                                    .anyMatch(each -> each.joint() && each.tells().contains(named));
                };
        return met || held.isTakenUp(named) ? Truth.YES : Truth.NO;
    }
}
