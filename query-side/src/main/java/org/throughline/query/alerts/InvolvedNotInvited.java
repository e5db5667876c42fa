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
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.MeetingKind;
import org.throughline.schema.cases.sharing.NotInvited;
import org.throughline.schema.time.Truth;

/// An agency that worked with the child, and no record that it was invited to a meeting about it
/// (R35). One that was left out for a stated reason is not meant.
final class InvolvedNotInvited implements AlertRule {

    @Override
    public String row() {
        return "R35";
    }

    @Override
    public String title() {
        return "Involved, not invited";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Meetings.Meeting each : Meetings.of(held)) {
            if (each.kind() != MeetingKind.REVIEW_PANEL) {
                stated(each, held, packs).forEach(alerts::add);
                absent(each, held, packs).forEach(alerts::add);
            }
        }
        Patterns.of(PatternAct.INVITATION, held).stream()
                .flatMap(each -> pattern(each, packs))
                .forEach(alerts::add);
        return alerts;
    }

    /// Somebody says that it was not invited.
    private Stream<Alert> stated(Meetings.Meeting meeting, HeldCase held, Packs packs) {
        Map<AgencyId, Told> said = said(meeting, held);
        return draft(packs, meeting.told(), said.isEmpty() ? Truth.NO : Truth.YES)
                .says("A source says that an agency involved was not invited, without a reason.")
                .about(said.keySet())
                .rests(said.values())
                .alert();
    }

    private static Map<AgencyId, Told> said(Meetings.Meeting meeting, HeldCase held) {
        Map<AgencyId, Told> said = new TreeMap<>();
        Set<AgencyId> reasons = new TreeSet<>();
        for (NotInvited each : meeting.leftOut()) {
            AgencyId agency = each.who().agency();
            if (agency != null && each.why() == null) {
                said.put(agency, meeting.told());
            } else if (agency != null) {
                reasons.add(agency);
            }
        }
        for (Told each : held.naming(meeting.told().entry())) {
            if (each.event() instanceof KnowledgeStated stated
                    && stated.stance() == KnowledgeStance.NOT_INVITED
                    && stated.knower().agency() != null
                    && !reasons.contains(stated.knower().agency())) {
                said.put(stated.knower().agency(), each);
            }
        }
        return said;
    }

    /// There is no record that it was.
    private Stream<Alert> absent(Meetings.Meeting meeting, HeldCase held, Packs packs) {
        Map<AgencyId, Truth> involved = held.involvedAt(meeting.told().happened());
        involved.keySet().removeAll(meeting.present());
        involved.keySet().removeAll(Meetings.invited(meeting, held));
        involved.keySet().removeAll(Who.agencies(leftOut(meeting)));
        involved.keySet().removeAll(said(meeting, held).keySet());
        Truth stands = involved.values().stream().reduce(Truth.NO, Truth::or);
        return draft(packs, meeting.told(), stands)
                .says("Agencies worked with the child, and there is no record of an invitation.")
                .absent(held)
                .about(involved.keySet())
                .alert();
    }

    private static List<Knower> leftOut(Meetings.Meeting meeting) {
        return meeting.leftOut().stream().map(NotInvited::who).toList();
    }

    private Stream<Alert> pattern(Fact<PatternStated> pattern, Packs packs) {
        Truth stands =
                switch (pattern.event().quantifier()) {
                    case NOT_ALWAYS, NEVER, SOMETIMES -> Truth.YES;
                    default -> Truth.NO;
                };
        Knower recipient = pattern.event().recipient();
        Set<AgencyId> who = recipient == null ? Set.of() : Who.agencies(List.of(recipient));
        return draft(packs, pattern.told(), who.isEmpty() ? Truth.NO : stands)
                .says("A source says that an agency involved was not always invited.")
                .about(who)
                .alert();
    }
}
