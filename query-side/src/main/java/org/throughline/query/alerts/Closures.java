package org.throughline.query.alerts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// What surrounds a closure: who was asked before it, and who was told of it (R50, R114, R115).
public final class Closures {

    private Closures() {}

    /// Whose case was closed: the agency that decided it, or else states it. A review that states a
    /// closure does not say with that whose it was, so there may be none.
    public static Set<AgencyId> whose(Fact<CaseClosed> closure, HeldCase held) {
        AgencyId decided = closure.event().decidedBy();
        if (decided != null) {
            return Set.of(decided);
        }
        return held.looksBack(closure.agency()) ? Set.of() : Set.of(closure.agency());
    }

    /// The others who worked with the child then, and how surely. Where nobody says whose closure
    /// it was, social care is not one of them: its cases are those that are closed (R114).
    public static Map<AgencyId, Truth> others(Fact<CaseClosed> closure, HeldCase held) {
        Map<AgencyId, Truth> others = held.involvedAt(closure.happened());
        Set<AgencyId> whose = whose(closure, held);
        others.keySet()
                .removeIf(
                        each -> whose.isEmpty() ? isSocialCare(each, held) : whose.contains(each));
        return others;
    }

    private static boolean isSocialCare(AgencyId agency, HeldCase held) {
        return held.kind(agency).equals(Kebab.text(AgencyKind.CHILDRENS_SOCIAL_CARE));
    }

    /// Those who were told in writing, by the closure itself or by a notice.
    public static Set<AgencyId> told(Fact<CaseClosed> closure, HeldCase held) {
        Set<AgencyId> told = new TreeSet<>(closure.event().toldInWriting());
        for (Told each : held.naming(closure.entry())) {
            told.addAll(told(each));
        }
        return told;
    }

    private static Set<AgencyId> told(Told told) {
        return switch (told.event()) {
            case ClosureNotified notice when isWriting(notice.means()) -> Who.agencies(notice.to());
            case ClosureAcknowledged _ -> Set.of(told.agency());
            default -> Set.of();
        };
    }

    private static boolean isWriting(Means means) {
        return switch (means) {
            case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX -> true;
            case TELEPHONE, IN_PERSON, MEETING, NOT_STATED -> false;
        };
    }

    /// What says outright that somebody was not told of it.
    public static List<Told> notTold(Fact<CaseClosed> closure, HeldCase held) {
        return held.naming(closure.entry()).stream()
                .filter(each -> deniesBeingTold(each.event()))
                .toList();
    }

    private static boolean deniesBeingTold(CaseEvent event) {
        return event instanceof KnowledgeStated stated
                && (stated.stance() == KnowledgeStance.NOT_TOLD
                        || stated.stance() == KnowledgeStance.NOT_AWARE);
    }

    /// Those who acknowledged that they were told.
    static Set<AgencyId> acknowledged(Fact<CaseClosed> closure, HeldCase held) {
        Set<AgencyId> those = new TreeSet<>();
        held.naming(closure.entry()).stream()
                .filter(each -> each.event() instanceof ClosureAcknowledged)
                .forEach(each -> those.add(each.agency()));
        return those;
    }

    /// Those who were asked before, each with the entry that asked, the last one.
    public static Map<AgencyId, Fact<AgencyConsulted>> asked(EntryId proposal, HeldCase held) {
        Map<AgencyId, Fact<AgencyConsulted>> asked = new TreeMap<>();
        held.all(AgencyConsulted.class).stream()
                .filter(each -> each.event().proposal().equals(proposal))
                .forEach(each -> asked.put(each.event().consulted(), each));
        return asked;
    }

    /// Those who answered.
    public static Set<AgencyId> answered(EntryId proposal, HeldCase held) {
        Set<AgencyId> answered = new TreeSet<>();
        held.all(ConsultationAnswered.class).stream()
                .filter(each -> each.event().proposal().equals(proposal))
                .forEach(each -> answered.add(each.agency()));
        return answered;
    }

    /// Whether the case lay closed at a time after this closure.
    public static Truth closedAt(Fact<CaseClosed> closure, When time, HeldCase held) {
        Truth reopened = Truth.NO;
        for (Fact<CaseReopened> each : held.all(CaseReopened.class)) {
            Truth after = closure.happened().before(each.happened());
            reopened = reopened.or(after.and(each.happened().before(time)));
        }
        return closure.happened().before(time).and(reopened.not());
    }
}
