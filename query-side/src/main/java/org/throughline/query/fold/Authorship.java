package org.throughline.query.fold;

import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
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

/// From when the author of an entry knew what it says: from the act itself if they were there, else
/// from their record of it.
final class Authorship {

    private Authorship() {}

    static When since(EntryVersions.Version version, boolean board) {
        if (version.correction() != null) {
            When written = version.correction().recorded();
            return written.stated() ? written : version.correction().happened();
        }
        if (wasThere(version, board)) {
            return version.happened().stated() || !version.recorded().stated()
                    ? version.happened()
                    : version.recorded();
        }
        // A board that retells what agencies did learned it afterwards, whenever that was.
        return board || version.recorded().stated() || !version.happened().stated()
                ? version.recorded()
                : version.happened();
    }

    private static boolean wasThere(EntryVersions.Version version, boolean board) {
        CaseEvent event = version.content();
        boolean observed = version.status() == ContentStatus.OBSERVED;
        if (event == null || (board && !observed && tellsWhatOthersDo(event))) {
            return false;
        }
        return switch (event) {
            case PatternStated _, KnowledgeStated _, ImrFindingRecorded _, PeopleEvent _ -> false;
            case AmendmentEvent _ -> false;
            case InvolvementStarted each -> each.involved().equals(version.agency());
            case InvolvementEnded each -> each.involved().equals(version.agency());
            case CaseClosed each ->
                    each.decidedBy() == null || each.decidedBy().equals(version.agency());
            case FactEvent each -> observed || isItsOwnAct(each);
            case SharingEvent _, ProcessEvent _, ReviewEvent _ ->
                    observed || version.status() == null || isItsOwnAct(event);
        };
    }

    /// Steps of a process or a review that a board states are its own.
    private static boolean tellsWhatOthersDo(CaseEvent event) {
        return event instanceof FactEvent || event instanceof SharingEvent;
    }

    /// Nobody does these from hearsay.
    private static boolean isItsOwnAct(CaseEvent event) {
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
            default -> false;
        };
    }
}
