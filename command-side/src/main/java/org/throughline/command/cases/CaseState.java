package org.throughline.command.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.time.When;

/// What the rules need to know of a case. It holds no personal text.
public final class CaseState {

    private final Set<AgencyId> involved = new TreeSet<>();
    private final Map<EntryId, Closure> proposals = new HashMap<>();
    private final Set<EntryId> referrals = new HashSet<>();
    private Instant lastAct = Instant.MIN;
    private boolean closed;

    /// The agencies that work with the child: those that said so, and those that had contact,
    /// logged a concern, heard a disclosure or referred, until their involvement ends.
    public Set<AgencyId> involved() {
        return Set.copyOf(involved);
    }

    /// The agencies whose view a decider has to seek: all that are involved, but not itself.
    public Set<AgencyId> others(CaseClosed closure) {
        return involved.stream()
                .filter(agency -> !agency.equals(decider(closure)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean closed() {
        return closed;
    }

    public boolean hasReferral(EntryId referral) {
        return referrals.contains(referral);
    }

    /// The proposal that a closure names.
    public Optional<Closure> proposal(@Nullable EntryId proposal) {
        return proposal == null ? Optional.empty() : Optional.ofNullable(proposals.get(proposal));
    }

    private static AgencyId decider(CaseClosed closure) {
        return closure.decidedBy() == null ? closure.entry().agency() : closure.decidedBy();
    }

    void record(EntryId id, CaseEvent event, Instant at) {
        switch (event) {
            case EntryRetracted(var _, EntryId retracts, var _) -> forget(retracts);
            case EntryCorrected(var _, EntryId corrects, CaseEvent replacement, var _) -> {
                forget(corrects);
                record(corrects, replacement, at);
            }
            case ContactRecorded contact -> involved.add(contact.entry().agency());
            case ConcernLogged concern -> involved.add(concern.entry().agency());
            case DisclosureMade disclosure -> involved.add(disclosure.entry().agency());
            case InvolvementStarted started -> involved.add(started.involved());
            case InvolvementEnded ended -> involved.remove(ended.involved());
            case ReferralMade referral -> {
                referrals.add(id);
                involved.add(referral.entry().agency());
            }
            case ClosureProposed _ -> proposals.put(id, Closure.proposed(at));
            case AgencyConsulted asked ->
                    proposals.computeIfPresent(
                            asked.proposal(),
                            (_, closure) ->
                                    closure.asking(
                                            asked.consulted(),
                                            new Closure.Asked(asked.replyBy(), at)));
            case ConsultationAnswered answer ->
                    proposals.computeIfPresent(
                            answer.proposal(),
                            (_, closure) ->
                                    closure.answeredBy(
                                            answer.entry().agency(),
                                            new Closure.Answered(answer.view(), at)));
            case CaseClosed closure -> closed = closed || closure.effect() == ClosureEffect.CLOSES;
            case CaseEvent _ -> {
                // nothing a rule asks about
            }
        }
        lastAct = latest(lastAct, event.entry().happened());
    }

    private void forget(EntryId entry) {
        proposals.remove(entry);
        referrals.remove(entry);
    }

    /// The end of what may have happened last; an act without a date may always be later.
    private static Instant latest(Instant so, When happened) {
        Instant end = happened.latest().orElse(Instant.MAX);
        return end.isAfter(so) ? end : so;
    }

    /// Adds to a closure what the case knows: who did not reply, who objected, and whether it
    /// closes the case. History that later acts have overtaken closes nothing.
    CaseClosed complete(CaseClosed closure) {
        Optional<Closure> proposal = proposal(closure.proposal());
        Set<AgencyId> noReply = new TreeSet<>();
        Set<AgencyId> objected = new TreeSet<>();
        proposal.ifPresent(
                proposed -> {
                    proposed.asked().keySet().stream()
                            .filter(proposed::silent)
                            .forEach(noReply::add);
                    proposed.answered().entrySet().stream()
                            .filter(answer -> answer.getValue().view() == ConsultationView.OBJECTS)
                            .forEach(answer -> objected.add(answer.getKey()));
                });
        boolean overtaken =
                closure.retrospective() != null
                        && lastAct.isAfter(closure.entry().happened().latest().orElse(Instant.MIN));
        return new CaseClosed(
                closure.entry(),
                closure.proposal(),
                closure.decidedBy(),
                closure.rationale(),
                closure.manager(),
                closure.toldInWriting(),
                closure.retrospective(),
                closure.override(),
                overtaken ? ClosureEffect.HISTORY_ONLY : ClosureEffect.CLOSES,
                noReply,
                objected);
    }
}
