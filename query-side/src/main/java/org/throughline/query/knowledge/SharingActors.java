package org.throughline.query.knowledge;

import static org.throughline.query.knowledge.ActingRules.one;

import java.util.stream.Stream;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.sharing.AccountDisputed;
import org.throughline.schema.cases.sharing.AdviceGiven;
import org.throughline.schema.cases.sharing.AdviceSought;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.MeetingConvened;
import org.throughline.schema.cases.sharing.ResponseKind;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.cases.sharing.SameOccurrenceLinked;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.SchoolRecordTransferRequested;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;
import org.throughline.schema.cases.sharing.StatusFlagPublished;
import org.throughline.schema.cases.sharing.StatusFlagViewed;

/// Who sends, opens, asks, looks, decides or disputes. Who is assigned, covers or leaves is only
/// spoken of.
final class SharingActors {

    private SharingActors() {}

    static Stream<Knower> of(SharingEvent sharing) {
        return Stream.concat(passing(sharing), asking(sharing));
    }

    private static Stream<Knower> passing(SharingEvent sharing) {
        return switch (sharing) {
            case DisclosureWithheld each -> one(each.by());
            case HandoverCompleted each -> one(each.from());
            case InformationAcknowledged each -> one(each.by());
            case InformationOpened each -> one(each.by());
            case LeadProfessionalAssigned each -> one(each.assignedBy());
            case MeetingConvened each -> one(each.convenedBy());
            case SchoolRecordTransferAcknowledged each -> one(each.by());
            case SchoolRecordTransferRequested each -> one(each.by());
            case SharingDecisionMade each -> one(each.decidedBy());
            case StatusFlagPublished each -> one(each.by());
            case StatusFlagViewed each -> one(each.by());
            default -> Stream.empty();
        };
    }

    /// Whether anything was done is open where the kind of response is not stated.
    private static Stream<Knower> asking(SharingEvent sharing) {
        return switch (sharing) {
            case AccountDisputed each -> one(each.by());
            case AdviceGiven each -> one(each.by());
            case AdviceSought each -> one(each.by());
            case ResponseRecorded each
                    when each.kind() != ResponseKind.NO_RESPONSE
                            && each.kind() != ResponseKind.NOT_STATED ->
                    one(each.by());
            case SameOccurrenceLinked each -> one(each.by());
            case SearchCoverageDeclared each -> one(each.by());
            case StatusCheckPerformed each -> one(each.by());
            case StatusCheckRefused each -> one(each.by());
            case StatusCheckRequested each -> one(each.by());
            default -> Stream.empty();
        };
    }
}
