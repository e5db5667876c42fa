package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.AttendanceChanged;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.ChangeEvidenced;
import org.throughline.schema.cases.facts.ChildObserved;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ContextNoted;
import org.throughline.schema.cases.facts.DidNotAttend;
import org.throughline.schema.cases.facts.DocumentFiled;
import org.throughline.schema.cases.facts.FileChronologyStated;
import org.throughline.schema.cases.facts.GoodPracticeNoted;
import org.throughline.schema.cases.facts.GrowthMeasured;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.IndicatorObserved;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.facts.ManagementOverviewRecorded;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.NoteRecorded;
import org.throughline.schema.cases.facts.ParentalAccountGiven;
import org.throughline.schema.cases.facts.ParentalFactorIdentified;
import org.throughline.schema.cases.facts.PlanAgreed;
import org.throughline.schema.cases.facts.RecordGapDeclared;
import org.throughline.schema.cases.facts.RecordLost;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.ReturnInterviewOffered;
import org.throughline.schema.cases.facts.RiskAssessed;
import org.throughline.schema.cases.facts.RiskOpinionRecorded;
import org.throughline.schema.cases.facts.SchoolRollChanged;
import org.throughline.schema.cases.facts.ServiceAccepted;
import org.throughline.schema.cases.facts.ServiceDeclined;
import org.throughline.schema.cases.facts.ServiceOffered;
import org.throughline.schema.cases.facts.ServiceWithdrawn;
import org.throughline.schema.cases.facts.SignificanceAssessed;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.facts.SupervisionHeld;
import org.throughline.schema.cases.facts.ViewActedOn;
import org.throughline.schema.cases.facts.ViewNotActedOn;
import org.throughline.schema.cases.facts.WasNotBrought;
import org.throughline.schema.cases.facts.WishesRecorded;

/// The types of the family `facts` from number 100 on; those below are in [EventCatalog].
final class FactTypes {

    static final List<EventType> ALL =
            List.of(
                    EventType.of(100, WasNotBrought.class),
                    EventType.of(101, DidNotAttend.class),
                    EventType.of(102, ChildObserved.class),
                    EventType.of(103, InjuryObserved.class),
                    EventType.of(104, IndicatorObserved.class),
                    EventType.of(105, GrowthMeasured.class),
                    EventType.of(106, WishesRecorded.class),
                    EventType.of(107, ViewActedOn.class),
                    EventType.of(108, ViewNotActedOn.class),
                    EventType.of(109, ChildTriedToTell.class),
                    EventType.of(110, MissingReported.class),
                    EventType.of(111, MissingFound.class),
                    EventType.of(112, ReturnInterviewOffered.class),
                    EventType.of(113, ReturnInterviewHeld.class),
                    EventType.of(114, IncidentAttended.class),
                    EventType.of(115, SchoolRollChanged.class),
                    EventType.of(116, AttendanceChanged.class),
                    EventType.of(117, CareArrangementChanged.class),
                    EventType.of(118, LegalStatusChanged.class),
                    EventType.of(119, ParentalFactorIdentified.class),
                    EventType.of(120, ParentalAccountGiven.class),
                    EventType.of(121, RiskAssessed.class),
                    EventType.of(122, RiskOpinionRecorded.class),
                    EventType.of(123, ServiceOffered.class),
                    EventType.of(124, ServiceAccepted.class),
                    EventType.of(125, ServiceDeclined.class),
                    EventType.of(126, ServiceWithdrawn.class),
                    EventType.of(127, PlanAgreed.class),
                    EventType.of(128, ChangeEvidenced.class),
                    EventType.of(129, SupervisionHeld.class),
                    EventType.of(130, ManagementOverviewRecorded.class),
                    EventType.of(131, SignificanceReviewRequested.class),
                    EventType.of(132, SignificanceReviewCompleted.class),
                    EventType.of(133, SignificanceAssessed.class),
                    EventType.of(134, ActionRequested.class),
                    EventType.of(135, RequestAnswered.class),
                    EventType.of(136, GoodPracticeNoted.class),
                    EventType.of(137, DocumentFiled.class),
                    EventType.of(138, RecordLost.class),
                    EventType.of(139, RecordGapDeclared.class),
                    EventType.of(140, FileChronologyStated.class),
                    EventType.of(141, ContextNoted.class),
                    EventType.of(142, NoteRecorded.class));

    private FactTypes() {}
}
