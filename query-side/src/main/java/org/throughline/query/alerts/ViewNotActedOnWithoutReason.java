package org.throughline.query.alerts;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.ViewActedOn;
import org.throughline.schema.cases.facts.ViewNotActedOn;
import org.throughline.schema.cases.facts.WishesRecorded;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.time.Truth;

/// A child's view was not acted on and no reason is on record, or what it wants to happen is on
/// record and nothing of what came of it (R108).
final class ViewNotActedOnWithoutReason implements AlertRule {

    @Override
    public String row() {
        return "R108";
    }

    @Override
    public String title() {
        return "A view, no reason";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        return Stream.concat(
                        held.all(ViewNotActedOn.class).stream()
                                .filter(each -> !held.isTakenUp(each.entry()))
                                .flatMap(each -> notActedOn(each, held, packs)),
                        held.all(WishesRecorded.class).stream()
                                .filter(each -> each.event().wantsToHappen() != null)
                                .flatMap(each -> nothing(each, held, packs)))
                .toList();
    }

    private Stream<Alert> notActedOn(Fact<ViewNotActedOn> view, HeldCase held, Packs packs) {
        boolean reason = view.event().why() != null && view.event().reasonRecorded() != Stated.NO;
        Draft draft =
                draft(packs, view.told(), reason ? Truth.NO : Truth.YES)
                        .about(List.of(Who.agency(view.event().by(), view.agency())))
                        .tell(List.of(Who.agency(view.event().by(), view.agency())));
        return view.event().reasonRecorded() == Stated.NO
                ? draft.says(
                                "A child's view was not acted on; a source says that no reason is recorded.")
                        .alert()
                : draft.says("A child's view was not acted on, and no record of a reason.")
                        .absent(held)
                        .alert();
    }

    private Stream<Alert> nothing(Fact<WishesRecorded> wishes, HeldCase held, Packs packs) {
        boolean known =
                held.isTakenUp(wishes.entry())
                        || held.naming(wishes.entry()).stream()
                                .map(Told::event)
                                .anyMatch(ViewNotActedOnWithoutReason::saysWhatCameOfIt);
        int days = packs.of(wishes.happened()).number(this, "days");
        Truth lapsed = Days.lapsed(wishes.happened(), days, held.at());
        return draft(packs, wishes.told(), known ? Truth.NO : lapsed)
                .since(Days.after(wishes.happened(), days))
                .says(
                        "What a child wants to happen is on record, and no record of what came of it.")
                .absent(held)
                .about(List.of(Who.agency(wishes.event().heardBy(), wishes.agency())))
                .alert();
    }

    private static boolean saysWhatCameOfIt(CaseEvent event) {
        return event instanceof ViewActedOn
                || event instanceof ViewNotActedOn
                || event instanceof PlanAgreed;
    }
}
