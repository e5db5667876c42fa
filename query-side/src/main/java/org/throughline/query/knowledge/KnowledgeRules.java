package org.throughline.query.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.feed.Version;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.amendment.AmendmentEvent;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FactEvent;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.people.PeopleEvent;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.ProcessEvent;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// From an event to what it says of who knew what. Pure: the same event after the same log gives
/// the same knowings.
final class KnowledgeRules {

    private KnowledgeRules() {}

    /// A new entry: its author knows it, and it may say that others know it or other entries.
    static List<Knowing> added(EntryId entry, long position, Version version, KnownSoFar before) {
        Knowing.Basis basis = new Knowing.Basis(entry, position, version.agency());
        Draft draft = new Draft(basis, version.contentStatus(), before);
        CaseEvent event = version.event();
        draft.authored(1, author(version, event), authoredSince(version, event));
        if (event != null) {
            apply(draft, event);
        }
        return draft.knowings();
    }

    /// A correction: the correcting agency knows the new version, nobody else does yet. What the
    /// entry says of other entries is said anew.
    static List<Knowing> corrected(
            EntryId entry, long position, Version version, Entry correction, KnownSoFar before) {
        Knowing.Basis basis = new Knowing.Basis(entry, position, correction.agency());
        Draft draft = new Draft(basis, version.contentStatus(), before);
        When since = correction.recorded().stated() ? correction.recorded() : correction.happened();
        int next = before.version(entry) + 1;
        draft.authored(
                next,
                new Who(
                        KnowerKind.AGENCY,
                        correction.agency(),
                        null,
                        correction.author().role().commitment()),
                since);
        if (version.event() != null) {
            Draft anew = new Draft(basis, version.contentStatus(), before);
            apply(anew, version.event());
            List<Knowing> ofOthers =
                    anew.knowings().stream().filter(each -> !each.entry().equals(entry)).toList();
            return Stream.concat(draft.knowings().stream(), ofOthers.stream()).toList();
        }
        return draft.knowings();
    }

    /// From when the agency knew what it wrote: from the contact itself if it was there, else from
    /// its own record.
    static When authoredSince(Version version, @Nullable CaseEvent event) {
        boolean there = event != null && wasThere(version, event);
        When first = there ? version.happened() : version.recorded();
        When second = there ? version.recorded() : version.happened();
        return first.stated() || !second.stated() ? first : second;
    }

    private static boolean wasThere(Version version, CaseEvent event) {
        return switch (event) {
            case ContactRecorded _,
                    ConcernLogged _,
                    DisclosureMade _,
                    InformationSent _,
                    InformationOpened _,
                    MeetingHeld _,
                    CaseOpened _,
                    ReferralMade _,
                    ReferralDecided _,
                    ClosureProposed _,
                    AgencyConsulted _,
                    ConsultationAnswered _,
                    ClosureNotified _,
                    ClosureAcknowledged _,
                    RuleOverridden _ ->
                    true;
            case InvolvementStarted started -> started.involved().equals(version.agency());
            case InvolvementEnded ended -> ended.involved().equals(version.agency());
            case CaseClosed closed ->
                    closed.decidedBy() == null || closed.decidedBy().equals(version.agency());
            case PatternStated _,
                    KnowledgeStated _,
                    PeopleEvent _,
                    ImrFindingRecorded _,
                    AmendmentEvent _ ->
                    false;
            case FactEvent _, SharingEvent _ -> version.contentStatus() == ContentStatus.OBSERVED;
            case ProcessEvent _, ReviewEvent _ ->
                    version.contentStatus() == null
                            || version.contentStatus() == ContentStatus.OBSERVED;
        };
    }

    private static Who author(Version version, @Nullable CaseEvent event) {
        Commitment post = event == null ? null : event.entry().author().role().commitment();
        return new Who(KnowerKind.AGENCY, version.agency(), null, post);
    }

    private static void apply(Draft draft, CaseEvent event) {
        When happened = event.entry().happened();
        switch (event) {
            case InformationSent sent -> SharingRules.sent(draft, sent);
            case InformationOpened opened -> SharingRules.opened(draft, opened);
            case MeetingHeld meeting -> SharingRules.met(draft, meeting);
            case KnowledgeStated stated -> SharingRules.stated(draft, stated);
            case ClosureNotified notified -> notified(draft, notified);
            case ClosureAcknowledged acknowledged -> told(draft, acknowledged.closure(), happened);
            case AgencyConsulted consulted -> consulted(draft, consulted);
            case ConsultationAnswered answered -> told(draft, answered.proposal(), happened);
            case CaseClosed closed -> closed(draft, closed);
            case ReferralMade made ->
                    told(draft, draft.self(), Who.agency(made.to()), Means.IN_WRITING, happened);
            case ReferralDecided decided -> told(draft, decided.referral(), happened);
            case DisclosureMade made -> heard(draft, made);
            case ConcernLogged logged -> logged(draft, logged);
            case RelationshipAsserted asserted ->
                    asserted.knownTo().forEach(each -> aware(draft, draft.who(each)));
            case FactEvent _,
                    SharingEvent _,
                    ProcessEvent _,
                    PeopleEvent _,
                    ReviewEvent _,
                    AmendmentEvent _ -> {
                // says nothing of anybody else's knowledge
            }
        }
    }

    private static void notified(Draft draft, ClosureNotified notified) {
        When happened = notified.entry().happened();
        for (Knower each : notified.to()) {
            told(draft, notified.closure(), draft.who(each), notified.means(), happened);
            told(draft, draft.self(), draft.who(each), notified.means(), happened);
        }
    }

    private static void consulted(Draft draft, AgencyConsulted consulted) {
        When happened = consulted.entry().happened();
        Who who = Who.agency(consulted.consulted());
        told(draft, consulted.proposal(), who, consulted.means(), happened);
        told(draft, draft.self(), who, consulted.means(), happened);
    }

    private static void heard(Draft draft, DisclosureMade made) {
        if (made.heardBy() != null) {
            Who heard = draft.whoOfMine(made.heardBy());
            When happened = made.entry().happened();
            draft.add(draft.self(), heard, CellState.KNOWN, happened, Channel.TOLD);
        }
    }

    private static void logged(Draft draft, ConcernLogged logged) {
        if (logged.loggedWith() != null && !logged.loggedWith().equals(draft.agency())) {
            Who who = Who.agency(logged.loggedWith());
            draft.add(draft.self(), who, CellState.HELD, logged.entry().happened(), null);
        }
    }

    private static void aware(Draft draft, Who who) {
        draft.add(draft.self(), who, CellState.KNOWN, When.notStated(), Channel.AWARE);
    }

    /// Who decides knows, also if another states it; who is told in writing holds it (R115).
    private static void closed(Draft draft, CaseClosed closed) {
        When happened = closed.entry().happened();
        AgencyId decider = closed.decidedBy();
        if (decider != null && !decider.equals(draft.agency())) {
            draft.add(draft.self(), Who.agency(decider), CellState.KNOWN, happened, null);
        }
        closed.toldInWriting().stream()
                .sorted()
                .map(Who::agency)
                .forEach(who -> told(draft, draft.self(), who, Means.IN_WRITING, happened));
    }

    /// The stating agency says that it was told of an entry.
    private static void told(Draft draft, EntryId entry, When since) {
        Who who = Who.agency(draft.agency());
        draft.add(entry, who, CellState.KNOWN, since, Channel.TOLD);
    }

    /// What is said to somebody is known to them; what is written is held; by means not stated it
    /// is possibly known.
    private static void told(Draft draft, EntryId entry, Who who, Means means, When since) {
        switch (means) {
            case TELEPHONE, IN_PERSON, MEETING ->
                    draft.add(entry, who, CellState.KNOWN, since, Channel.TOLD);
            case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX ->
                    draft.add(entry, who, CellState.HELD, since, Channel.SENT);
            case NOT_STATED -> draft.add(entry, who, CellState.POSSIBLY_KNOWN, since, Channel.TOLD);
        }
    }
}
