package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.facts.AdultServiceEventLinked;
import org.throughline.schema.cases.facts.AttendanceChanged;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.ChangeEvidenced;
import org.throughline.schema.cases.facts.ChildObserved;
import org.throughline.schema.cases.facts.ChildTriedToTell;
import org.throughline.schema.cases.facts.ConcernLogged;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DidNotAttend;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.facts.FamilyConcernRaised;
import org.throughline.schema.cases.facts.GrowthMeasured;
import org.throughline.schema.cases.facts.HomeEducationVisited;
import org.throughline.schema.cases.facts.IncidentAttended;
import org.throughline.schema.cases.facts.IndicatorObserved;
import org.throughline.schema.cases.facts.InjuryObserved;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.facts.MissingFound;
import org.throughline.schema.cases.facts.MissingReported;
import org.throughline.schema.cases.facts.ParentalAccountGiven;
import org.throughline.schema.cases.facts.ParentalFactorIdentified;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.PregnancyNotified;
import org.throughline.schema.cases.facts.ReturnInterviewHeld;
import org.throughline.schema.cases.facts.ReturnInterviewOffered;
import org.throughline.schema.cases.facts.RiskAssessed;
import org.throughline.schema.cases.facts.RiskOpinionRecorded;
import org.throughline.schema.cases.facts.SafeSleepAdviceGiven;
import org.throughline.schema.cases.facts.SchoolRollChanged;
import org.throughline.schema.cases.facts.ServiceAccepted;
import org.throughline.schema.cases.facts.ServiceDeclined;
import org.throughline.schema.cases.facts.ServiceOffered;
import org.throughline.schema.cases.facts.ServiceWithdrawn;
import org.throughline.schema.cases.facts.ViewActedOn;
import org.throughline.schema.cases.facts.ViewNotActedOn;
import org.throughline.schema.cases.facts.WasNotBrought;
import org.throughline.schema.cases.facts.WishesRecorded;

/// The words for what agencies saw and heard of the child and the family.
final class FactWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(ContactRecorded.class, "Contact", "/kind", "/account"),
                    EventWords.words(ConcernLogged.class, "Concern logged", "/kinds", "/concern"),
                    EventWords.words(DisclosureMade.class, "Disclosure", "/by /kinds", "/content"),
                    EventWords.words(
                            PatternStated.class,
                            "Pattern",
                            "/act /quantifier /count",
                            "/description"),
                    EventWords.words(
                            WasNotBrought.class,
                            "Was not brought",
                            "/appointment/kind /nonAttendance/how",
                            "/appointment/purpose /nonAttendance/actionTaken"),
                    EventWords.words(
                            DidNotAttend.class,
                            "Did not attend",
                            "/person /appointment/kind /nonAttendance/how",
                            "/appointment/purpose /nonAttendance/actionTaken"),
                    EventWords.words(
                            ChildObserved.class,
                            "Child observed",
                            "/presentation /change",
                            "/observation"),
                    EventWords.words(
                            InjuryObserved.class,
                            "Injury seen or told of",
                            "/injured /injuries/0/site /injuries/0/kind",
                            "/injuries/0/description /explanations/0/words"),
                    EventWords.words(
                            IndicatorObserved.class,
                            "Possible sign of harm noticed",
                            "/indicators",
                            "/description"),
                    EventWords.words(
                            GrowthMeasured.class,
                            "Growth measured",
                            "/child /measures/0/kind /measures/0/trend",
                            "/comment"),
                    EventWords.words(
                            WishesRecorded.class,
                            "Wishes and feelings",
                            "/whose /origin /topics",
                            "/viewOfNow /wantsToHappen"),
                    EventWords.words(ViewActedOn.class, "View acted on", "/whose", "/view /how"),
                    EventWords.words(
                            ViewNotActedOn.class, "View not acted on", "/whose", "/view /why"),
                    EventWords.words(
                            ChildTriedToTell.class,
                            "Child tried to tell",
                            "/by /manner",
                            "/account /helpAskedFor"),
                    EventWords.words(
                            MissingReported.class,
                            "Reported missing",
                            "/missing /kind",
                            "/circumstances"),
                    EventWords.words(
                            MissingFound.class,
                            "Found or came back",
                            "/found /how",
                            "/where /reason"),
                    EventWords.words(
                            ReturnInterviewOffered.class,
                            "Return interview offered",
                            "/to /reply",
                            "/reason"),
                    EventWords.words(
                            ReturnInterviewHeld.class,
                            "Return interview held",
                            "/interviewed",
                            "/why /whereabouts"),
                    EventWords.words(
                            IncidentAttended.class,
                            "Incident attended",
                            "/kind /access",
                            "/account /actionTaken"),
                    EventWords.words(
                            SchoolRollChanged.class,
                            "School roll changed",
                            "/pupil /change",
                            "/reason"),
                    EventWords.words(
                            AttendanceChanged.class,
                            "Attendance changed",
                            "/pupil /change",
                            "/description"),
                    EventWords.words(
                            CareArrangementChanged.class,
                            "Care arrangement changed",
                            "/child /kind /to",
                            "/reason"),
                    EventWords.words(
                            LegalStatusChanged.class,
                            "Legal status",
                            "/person /status /change",
                            "/detail"),
                    EventWords.words(
                            ParentalFactorIdentified.class,
                            "Factor in an adult's life identified",
                            "/person /factors",
                            "/description"),
                    EventWords.words(
                            ParentalAccountGiven.class,
                            "Account of a parent or carer",
                            "/by /verification",
                            "/account"),
                    EventWords.words(
                            RiskAssessed.class, "Risk assessed", "/kinds /level", "/analysis"),
                    EventWords.words(
                            RiskOpinionRecorded.class,
                            "Opinion recorded",
                            "/topics /level",
                            "/opinion /reason"),
                    EventWords.words(
                            ServiceOffered.class,
                            "Service offered",
                            "/service/kind /to",
                            "/service/description /purpose"),
                    EventWords.words(
                            ServiceAccepted.class,
                            "Service accepted",
                            "/service/kind /by",
                            "/service/description /conditions"),
                    EventWords.words(
                            ServiceDeclined.class,
                            "Service declined",
                            "/service/kind /by",
                            "/service/description /reason"),
                    EventWords.words(
                            ServiceWithdrawn.class,
                            "Service withdrawn",
                            "/service/kind /by /reason",
                            "/service/description /why"),
                    EventWords.words(
                            ChangeEvidenced.class,
                            "Evidence of change",
                            "/result",
                            "/change /evidence"),
                    EventWords.words(
                            AdultServiceEventLinked.class,
                            "Event in an adult service",
                            "/adult /kind",
                            "/account /bearing"),
                    EventWords.words(
                            PregnancyNotified.class,
                            "Pregnancy notified",
                            "/pregnant /unborn /factors",
                            "/circumstances /actionTaken"),
                    EventWords.words(
                            SafeSleepAdviceGiven.class,
                            "Advice on safe sleep",
                            "/infant /topics",
                            "/sleepingPlace /advice"),
                    EventWords.words(
                            FamilyConcernRaised.class,
                            "Concern raised by family or friends",
                            "/by /kinds",
                            "/concern /wants"),
                    EventWords.words(
                            HomeEducationVisited.class,
                            "Visit to a child taught at home",
                            "/pupil /access /found",
                            "/provision"));

    private FactWords() {}
}
