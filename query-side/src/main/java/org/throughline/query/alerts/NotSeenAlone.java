package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.time.Truth;

/// The child ran away or told of harm, and there is no record that whoever has the duty spoke with
/// it alone within days (R104). A session with somebody else does not answer it.
final class NotSeenAlone implements AlertRule {

    @Override
    public String row() {
        return "R104";
    }

    @Override
    public String title() {
        return "Not seen alone";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Told each : held.entries()) {
            if (calls(each.event())) {
                Set<AgencyId> duty = duty(each, held, packs);
                if (!duty.isEmpty()) {
                    alert(each, duty, held, packs).forEach(alerts::add);
                }
            }
        }
        return alerts;
    }

    /// What calls for it.
    static boolean calls(CaseEvent event) {
        return switch (event) {
            case DisclosureMade disclosure -> disclosure.by().equals(PersonId.CHILD);
            case MissingReported missing -> missing.missing().equals(PersonId.CHILD);
            case PatternStated pattern ->
                    pattern.act() == PatternAct.MISSING && Quantities.some(pattern);
            default -> false;
        };
    }

    /// The agencies that have the duty by what they are, of those on the record.
    private Set<AgencyId> duty(Told trigger, HeldCase held, Packs packs) {
        List<String> kinds = packs.of(trigger.happened()).pack().words(this, "duty");
        return held.involved().stream()
                .filter(each -> kinds.contains(held.kind(each)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Alert> alert(Told trigger, Set<AgencyId> duty, HeldCase held, Packs packs) {
        List<Sightings.Sighting> all = Sightings.of(held);
        Truth seen =
                all.stream()
                        .filter(each -> duty.contains(each.by()) && Sightings.isAlone(each))
                        .map(each -> each.told().happened().before(trigger.happened()).not())
                        .reduce(Truth.NO, Truth::or);
        List<Told> said =
                all.stream()
                        .filter(each -> each.seen().alone() == Stated.NO)
                        .map(Sightings.Sighting::told)
                        .filter(each -> held.names(each).contains(trigger.entry()))
                        .toList();
        int days = packs.of(trigger.happened()).number(this, "days");
        Truth lapsed = Days.lapsed(trigger.happened(), days, held.at());
        Draft draft =
                draft(packs, trigger, seen.not().and(said.isEmpty() ? lapsed : Truth.YES))
                        .about(duty)
                        .tell(duty)
                        .since(Days.after(trigger.happened(), days))
                        .rests(said);
        return said.isEmpty()
                ? draft.says(
                                "The child ran away or told of harm, and no record that whoever has the duty"
                                        + " spoke with the child alone.")
                        .absent(held)
                        .alert()
                : draft.says("A source says that the child was not seen alone after this.").alert();
    }
}
