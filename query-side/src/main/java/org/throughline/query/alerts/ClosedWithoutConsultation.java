package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.time.Truth;

/// A case was closed without a record that those who work with the child were asked, or they were
/// asked and there is no reply (R114). No reply is not agreement.
final class ClosedWithoutConsultation implements AlertRule {

    @Override
    public String row() {
        return "R114";
    }

    @Override
    public String title() {
        return "Closure without consultation";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Fact<CaseClosed> each : held.all(CaseClosed.class)) {
            notAsked(each, held, packs).forEach(alerts::add);
        }
        for (Fact<ClosureProposed> each : held.all(ClosureProposed.class)) {
            Closures.asked(each.entry(), held).values().stream()
                    .flatMap(asked -> noReply(asked, held, packs))
                    .forEach(alerts::add);
        }
        return alerts;
    }

    private Stream<Alert> notAsked(Fact<CaseClosed> closure, HeldCase held, Packs packs) {
        EntryId proposal = closure.event().proposal();
        Map<AgencyId, Fact<AgencyConsulted>> asked =
                proposal == null ? Map.of() : Closures.asked(proposal, held);
        Map<AgencyId, Truth> others = new TreeMap<>(Closures.others(closure, held));
        others.keySet().removeAll(asked.keySet());
        Truth stands = others.values().stream().reduce(Truth.NO, Truth::or);
        return draft(packs, closure.told(), stands)
                .says(
                        "A case was closed, and no record that those who worked with the child were asked.")
                .absent(held)
                .about(others.keySet())
                .tell(Closures.whose(closure, held))
                .rests(asked.values().stream().map(Fact::told).toList())
                .alert();
    }

    private Stream<Alert> noReply(Fact<AgencyConsulted> asked, HeldCase held, Packs packs) {
        AgencyConsulted event = asked.event();
        boolean answered = Closures.answered(event.proposal(), held).contains(event.consulted());
        Truth stands = answered ? Truth.NO : Days.past(event.replyBy(), held.at());
        return draft(packs, asked.told(), stands)
                .since(Days.after(event.replyBy(), 1))
                .says(
                        "An agency was asked about a closure, and there is no reply. That is not agreement.")
                .absent(held)
                .about(List.of(event.consulted()))
                .tell(List.of(asked.agency(), event.consulted()))
                .alert();
    }
}
