package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.time.Truth;

/// A closure of which somebody who worked with the child was not told in writing, or which was not
/// acknowledged (R115).
final class NotToldOfClosure implements AlertRule {

    @Override
    public String row() {
        return "R115";
    }

    @Override
    public String title() {
        return "Not told of a closure";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Fact<CaseClosed> each : held.all(CaseClosed.class)) {
            stated(each, held, packs).forEach(alerts::add);
            notTold(each, held, packs).forEach(alerts::add);
            notAcknowledged(each, held, packs).forEach(alerts::add);
        }
        return alerts;
    }

    private Stream<Alert> stated(Fact<CaseClosed> closure, HeldCase held, Packs packs) {
        List<Told> said = Closures.notTold(closure, held);
        return draft(packs, closure.told(), said.isEmpty() ? Truth.NO : Truth.YES)
                .says("A source says that somebody was not told of the closure.")
                .tell(Closures.whose(closure, held))
                .rests(said)
                .alert();
    }

    private Stream<Alert> notTold(Fact<CaseClosed> closure, HeldCase held, Packs packs) {
        Map<AgencyId, Truth> others = new TreeMap<>(Closures.others(closure, held));
        others.keySet().removeAll(Closures.told(closure, held));
        Truth stands = others.values().stream().reduce(Truth.NO, Truth::or);
        return draft(packs, closure.told(), stands)
                .says(
                        "A case was closed, and no record that all who worked with the child were told in writing.")
                .absent(held)
                .about(others.keySet())
                .tell(Closures.whose(closure, held))
                .alert();
    }

    private Stream<Alert> notAcknowledged(Fact<CaseClosed> closure, HeldCase held, Packs packs) {
        Set<AgencyId> silent = new TreeSet<>(Closures.told(closure, held));
        silent.removeAll(Closures.acknowledged(closure, held));
        silent.removeAll(Closures.whose(closure, held));
        int days = packs.of(closure.happened()).number(this, "days");
        Truth lapsed = Days.lapsed(closure.happened(), days, held.at());
        List<Told> notices =
                held.naming(closure.entry()).stream()
                        .filter(each -> each.event() instanceof ClosureNotified)
                        .toList();
        return draft(packs, closure.told(), silent.isEmpty() ? Truth.NO : lapsed)
                .since(Days.after(closure.happened(), days))
                .says("Told of the closure in writing, and no record that they acknowledged it.")
                .absent(held)
                .about(silent)
                .tell(Closures.whose(closure, held))
                .rests(notices)
                .alert();
    }
}
