package org.throughline.query.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.feed.Version;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.amendment.AmendmentEvent;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FactEvent;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.people.PeopleEvent;
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
        draft.authored(1, author(version, event), authoredSince(version, event, draft.ofABoard()));
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
            Draft anew = new Draft(basis, version.contentStatus(), new SinceFirst(before, entry));
            apply(anew, version.event());
            List<Knowing> ofOthers =
                    anew.knowings().stream().filter(each -> !each.entry().equals(entry)).toList();
            return Stream.concat(draft.knowings().stream(), ofOthers.stream()).toList();
        }
        return draft.knowings();
    }

    /// From when the agency knew what it wrote: from the contact itself if it was there, else from
    /// its own record. A Board that retells what agencies did learned it afterwards, also where it
    /// does not say when.
    private static When authoredSince(
            Version version, @Nullable CaseEvent event, boolean ofABoard) {
        boolean there =
                event != null && wasThere(version, event) && !(ofABoard && retold(version, event));
        if (ofABoard && !there) {
            return version.recorded();
        }
        When first = there ? version.happened() : version.recorded();
        When second = there ? version.recorded() : version.happened();
        return first.stated() || !second.stated() ? first : second;
    }

    private static boolean retold(Version version, CaseEvent event) {
        return switch (event) {
            case FactEvent _, SharingEvent _, PeopleEvent _ ->
                    version.contentStatus() != ContentStatus.OBSERVED;
            case ProcessEvent _, ReviewEvent _, AmendmentEvent _ -> false;
        };
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
            case FactEvent _ -> version.contentStatus() == ContentStatus.OBSERVED;
            case SharingEvent _, ProcessEvent _, ReviewEvent _ ->
                    version.contentStatus() == null
                            || version.contentStatus() == ContentStatus.OBSERVED;
        };
    }

    private static Who author(Version version, @Nullable CaseEvent event) {
        Commitment post = event == null ? null : event.entry().author().role().commitment();
        return new Who(KnowerKind.AGENCY, version.agency(), null, post);
    }

    private static void apply(Draft draft, CaseEvent event) {
        ActingRules.apply(draft, event);
        switch (event) {
            case SharingEvent sharing -> SharingRules.apply(draft, sharing);
            case ProcessEvent process -> ProcessRules.apply(draft, process);
            case FactEvent fact -> FactRules.apply(draft, fact);
            case PeopleEvent people -> FactRules.apply(draft, people);
            case ReviewEvent review -> ReviewRules.apply(draft, review);
            case AmendmentEvent _ -> {
                // says nothing of anybody else's knowledge
            }
        }
    }
}
