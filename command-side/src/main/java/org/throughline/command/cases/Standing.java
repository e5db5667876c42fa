package org.throughline.command.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.facts.ChildObserved;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DidNotAttend;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.IndicatorObserved;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.WasNotBrought;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.ReferralMade;

/// What an entry, as it now stands, means to the rules.
sealed interface Standing {

    /// Who states it.
    AgencyId by();

    /// An agency works with the child.
    record Involved(AgencyId by, AgencyId agency) implements Standing {}

    /// An agency no longer works with the child.
    record Left(AgencyId by, AgencyId agency) implements Standing {}

    /// A referral; its referrer works with the child.
    record Referred(AgencyId by) implements Standing {}

    /// A closure is proposed.
    record Proposed(AgencyId by, Instant inLog) implements Standing {}

    /// An agency is asked about a proposal.
    record Asked(AgencyId by, EntryId proposal, AgencyId agency, Closure.Asked question)
            implements Standing {}

    /// The agency that states it answers about a proposal.
    record Answered(AgencyId by, EntryId proposal, Closure.Answered answer) implements Standing {}

    /// The case is closed.
    record Closed(AgencyId by) implements Standing {}

    /// The case is open again.
    record Reopened(AgencyId by) implements Standing {}

    /// Null if no rule asks about such an entry.
    ///
    /// @param at when the log took it in
    static @Nullable Standing of(CaseEvent event, Instant at) {
        AgencyId by = event.entry().agency();
        return switch (event) {
            case ContactRecorded _,
                    ConcernLogged _,
                    DisclosureMade _,
                    ChildObserved _,
                    InjuryObserved _,
                    IndicatorObserved _,
                    WasNotBrought _,
                    DidNotAttend _,
                    IncidentAttended _,
                    MissingReported _,
                    MissingFound _,
                    ReturnInterviewHeld _ ->
                    new Involved(by, by);
            case InvolvementStarted started -> new Involved(by, started.involved());
            case InvolvementEnded ended -> new Left(by, ended.involved());
            case ReferralMade _ -> new Referred(by);
            case ClosureProposed _ -> new Proposed(by, at);
            case AgencyConsulted asked ->
                    new Asked(
                            by,
                            asked.proposal(),
                            asked.consulted(),
                            new Closure.Asked(asked.replyBy(), at));
            case ConsultationAnswered answer ->
                    new Answered(by, answer.proposal(), new Closure.Answered(answer.view(), at));
            case CaseClosed closure ->
                    closure.effect() == ClosureEffect.CLOSES ? new Closed(by) : null;
            case CaseReopened _ -> new Reopened(by);
            case CaseEvent _ -> null;
        };
    }
}
