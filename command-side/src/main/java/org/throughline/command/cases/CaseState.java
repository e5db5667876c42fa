package org.throughline.command.cases;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.time.When;

/// What the rules need to know of a case: its entries as they now stand, corrected and retracted by
/// those who stated them. To the rules an amendment by anybody else changes nothing: nobody takes
/// back the involvement, the question or the objection of another. It holds no personal text.
public final class CaseState {

    /// In the order of the log; a correction keeps the place of its entry.
    private final Map<EntryId, Standing> standing = new LinkedHashMap<>();

    private Instant lastAct = Instant.MIN;

    /// The agencies that work with the child: those that said so, and those that saw or missed the
    /// child or an adult, logged a concern, heard a disclosure or referred, until their involvement
    /// ends.
    public Set<AgencyId> involved() {
        return Set.copyOf(Involvements.of(standing.values()));
    }

    /// The agencies whose view is sought before a closure: all that are involved, but the one that
    /// states it. To name another as the decider spares nobody the question.
    public Set<AgencyId> others(CaseClosed closure) {
        return involved().stream()
                .filter(agency -> !agency.equals(closure.entry().agency()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a closure stands that no reopening follows (R119).
    public boolean closed() {
        boolean closed = false;
        for (Standing one : standing.values()) {
            closed = closedAfter(one, closed);
        }
        return closed;
    }

    private static boolean closedAfter(Standing one, boolean before) {
        return one instanceof Standing.Closed || (before && !(one instanceof Standing.Reopened));
    }

    /// Whether the case was closed and reopened since; what was asked before is asked anew.
    private boolean spent(EntryId proposal) {
        boolean closed = false;
        boolean proposed = false;
        boolean spent = false;
        for (Map.Entry<EntryId, Standing> each : standing.entrySet()) {
            proposed |= each.getKey().equals(proposal);
            spent |= proposed && closed && each.getValue() instanceof Standing.Reopened;
            closed = closedAfter(each.getValue(), closed);
        }
        return spent;
    }

    public boolean hasReferral(EntryId referral) {
        return standing.get(referral) instanceof Standing.Referred;
    }

    /// The proposal that a closure names, with what was asked and answered about its last version;
    /// empty also if the case was closed and reopened since.
    public Optional<Closure> proposal(@Nullable EntryId proposal) {
        if (proposal == null
                || !(standing.get(proposal) instanceof Standing.Proposed(var _, Instant inLog))
                || spent(proposal)) {
            return Optional.empty();
        }
        Closure closure = Closure.proposed(inLog);
        for (Standing one : standing.values()) {
            if (one instanceof Standing.Asked(var _, EntryId of, AgencyId agency, var question)
                    && of.equals(proposal)
                    && !question.inLog().isBefore(inLog)) {
                closure = closure.asking(agency, question);
            } else if (one instanceof Standing.Answered(AgencyId by, EntryId of, var answer)
                    && of.equals(proposal)
                    && !answer.inLog().isBefore(inLog)) {
                closure = closure.answeredBy(by, answer);
            }
        }
        return Optional.of(closure);
    }

    void record(EntryId id, CaseEvent event, Instant at) {
        switch (event) {
            case EntryRetracted(Entry entry, EntryId retracts, var _) -> {
                if (mayAmend(retracts, entry.agency())) {
                    standing.remove(retracts);
                }
            }
            case EntryCorrected(Entry entry, EntryId corrects, CaseEvent replacement, var _) -> {
                boolean own = mayAmend(corrects, entry.agency());
                stand(own ? corrects : id, replacement, at);
                lastAct = latest(lastAct, replacement.entry().happened());
            }
            case CaseEvent _ -> stand(id, event, at);
        }
        lastAct = latest(lastAct, event.entry().happened());
    }

    private boolean mayAmend(EntryId entry, AgencyId agency) {
        Standing stated = standing.get(entry);
        return stated == null || stated.by().equals(agency);
    }

    private void stand(EntryId id, CaseEvent event, Instant at) {
        Standing now = Standing.of(event, at);
        if (now == null) {
            standing.remove(id);
        } else {
            standing.put(id, now);
        }
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
