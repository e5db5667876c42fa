package org.throughline.command.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.time.When;

/// What the rules need to know of a case: its entries as they now stand. Nobody takes back the
/// involvement, the question or the objection of another. It holds no personal text.
public final class CaseState {

    private final Entries<Standing> standing = new Entries<>(Standing::of);
    private final Involvements involvements = new Involvements();
    private final Workers workers = new Workers();
    private final ReviewState review = new ReviewState();

    private Instant lastAct = Instant.MIN;

    /// The agencies that work with the child: those that said so or that an entry shows to, until
    /// their involvement ends.
    ///
    /// @see org.throughline.schema.cases.Involving
    public Set<AgencyId> involved() {
        return Set.copyOf(involvements.agencies());
    }

    /// The agencies that a decision concerns besides the one that states it: all that are involved.
    /// To name another as the decider spares nobody the question.
    public Set<AgencyId> others(Decision decision) {
        return involved().stream()
                .filter(agency -> !agency.equals(decision.entry().agency()))
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

    /// Who is who around the child, from what was stated of identities, relationships, households
    /// and care.
    public People people() {
        return People.of(standing.entrySet());
    }

    /// What rules ask of a completed assessment; empty if the entry is none.
    public Optional<Assessment> assessment(@Nullable EntryId assessment) {
        return assessment != null
                        && standing.get(assessment) instanceof Standing.Assessed(var _, var made)
                ? Optional.of(made)
                : Optional.empty();
    }

    /// The children that a consideration came to a conclusion on, or said why not; empty if the
    /// entry is no such consideration.
    public Optional<Set<PersonId>> siblingsConsidered(EntryId consideration) {
        return standing.get(consideration)
                        instanceof Standing.SiblingsConsidered(var _, var children)
                ? Optional.of(children)
                : Optional.empty();
    }

    /// The disagreement that a step names.
    public Optional<Disagreement> disagreement(@Nullable EntryId named) {
        if (named == null
                || !(standing.get(named)
                        instanceof Standing.Disagreed(var _, var raisedBy, var stage))) {
            return Optional.empty();
        }
        Disagreement disagreement = new Disagreement(raisedBy, stage, false);
        for (Standing one : standing.values()) {
            if (one instanceof Standing.Escalated(var _, EntryId of, var next)
                    && of.equals(named)) {
                disagreement = disagreement.escalatedTo(next);
            } else if (one instanceof Standing.Resolved(var _, EntryId of) && of.equals(named)) {
                disagreement = disagreement.asResolved();
            }
        }
        return Optional.of(disagreement);
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

    /// Whether a legal hold stands: one that nobody lifted who placed it.
    public boolean onHold() {
        return standing.entrySet().stream()
                .anyMatch(
                        each ->
                                each.getValue() instanceof Standing.Held(AgencyId by)
                                        && !lifted(each.getKey(), by));
    }

    private boolean lifted(EntryId hold, AgencyId by) {
        return standing.values().contains(new Standing.Lifted(by, hold));
    }

    /// For how long agencies say that the record is kept.
    public List<Retention> retentions() {
        return standing.values().stream()
                .filter(Standing.Kept.class::isInstance)
                .map(each -> ((Standing.Kept) each).retention())
                .toList();
    }

    /// How the review of the case stands.
    public ReviewState review() {
        return review;
    }

    /// Who worked with the child, as far as public parts tell.
    public Workers workers() {
        return workers;
    }

    void record(EntryId id, CaseEvent event, Instant at) {
        standing.record(id, event, at);
        involvements.record(id, event, at);
        workers.record(id, event, at);
        review.record(id, event, at);
        if (event instanceof EntryCorrected corrected) {
            lastAct = latest(lastAct, corrected.replacement().entry().happened());
        }
        lastAct = latest(lastAct, event.entry().happened());
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
