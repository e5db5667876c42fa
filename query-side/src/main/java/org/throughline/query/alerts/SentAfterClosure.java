package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.Rerouted;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.time.Truth;

/// Information went to whoever had the case after it was closed, from somebody of whom there is no
/// record that they were told of the closure (R50). It is for the sender and for the recipient's
/// duty; once it was passed on to somebody who can act, it is over.
final class SentAfterClosure implements AlertRule {

    @Override
    public String row() {
        return "R50";
    }

    @Override
    public String title() {
        return "Sent after closure";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Fact<CaseClosed> closure : held.all(CaseClosed.class)) {
            for (AgencyId closed : Closures.whose(closure, held)) {
                held.entries().stream()
                        .filter(each -> to(each.event()).contains(closed))
                        .filter(each -> !each.agency().equals(closed))
                        .flatMap(each -> alert(closure, closed, each, held, packs))
                        .forEach(alerts::add);
            }
            Patterns.of(PatternAct.INFORMATION_SENT, held).stream()
                    .filter(each -> each.event().concerning().contains(closure.entry()))
                    .flatMap(each -> stated(closure, each, held, packs))
                    .forEach(alerts::add);
        }
        return alerts;
    }

    private Stream<Alert> alert(
            Fact<CaseClosed> closure, AgencyId closed, Told sent, HeldCase held, Packs packs) {
        AgencyId sender = sent.agency();
        boolean over =
                Closures.told(closure, held).contains(sender)
                        || held.isTakenUp(sent.entry())
                        || held.naming(sent.entry()).stream()
                                .anyMatch(each -> each.event() instanceof Rerouted);
        Truth stands = over ? Truth.NO : Closures.closedAt(closure, sent.happened(), held);
        return draft(packs, sent, stands)
                .says(
                        "Sent on a case that was closed, and no record that the sender was told of"
                                + " the closure.")
                .absent(held)
                .about(List.of(sender, closed))
                .tell(List.of(sender, closed))
                .rests(closure.told())
                .rests(
                        Closures.notTold(closure, held).stream()
                                .filter(each -> each.agency().equals(sender))
                                .toList())
                .alert();
    }

    /// Whom it went to.
    private static Set<AgencyId> to(CaseEvent event) {
        return switch (event) {
            case InformationSent sent -> Who.agencies(sent.to());
            case ReferralMade referral -> Set.of(referral.to());
            case ActionRequested asked -> Who.agencies(asked.askedOf());
            case ConcernLogged concern ->
                    concern.loggedWith() == null ? Set.of() : Set.of(concern.loggedWith());
            default -> Set.of();
        };
    }

    /// A source says that it went on.
    private Stream<Alert> stated(
            Fact<CaseClosed> closure, Fact<PatternStated> pattern, HeldCase held, Packs packs) {
        Knower recipient = pattern.event().recipient();
        Set<AgencyId> closed =
                recipient == null || recipient.agency() == null
                        ? Closures.whose(closure, held)
                        : Set.of(recipient.agency());
        return draft(packs, pattern.told(), Truth.YES)
                .says(
                        "A source says that information went on being sent although the case was closed.")
                .about(closed)
                .tell(closed)
                .rests(closure.told())
                .rests(Closures.notTold(closure, held))
                .alert();
    }
}
