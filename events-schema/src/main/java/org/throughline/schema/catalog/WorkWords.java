package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.facts.AccessDenied;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.ChronologyCarriedForward;
import org.throughline.schema.cases.facts.ContextNoted;
import org.throughline.schema.cases.facts.DocumentFiled;
import org.throughline.schema.cases.facts.FamilyEngagementNotPossible;
import org.throughline.schema.cases.facts.FileChronologyStated;
import org.throughline.schema.cases.facts.FileVolumeOpened;
import org.throughline.schema.cases.facts.GoodPracticeNoted;
import org.throughline.schema.cases.facts.HostilityEncountered;
import org.throughline.schema.cases.facts.InterpreterUsed;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.facts.ManagementOverviewRecorded;
import org.throughline.schema.cases.facts.NoteRecorded;
import org.throughline.schema.cases.facts.RecordGapDeclared;
import org.throughline.schema.cases.facts.RecordLost;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.SignificanceAssessed;
import org.throughline.schema.cases.facts.SignificanceReviewCompleted;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.facts.SupervisionHeld;

/// The words for how the work was done: supervision, requests, access, files, conditions.
final class WorkWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            SupervisionHeld.class,
                            "Supervision held",
                            "/kind",
                            "/discussion /decision"),
                    EventWords.words(
                            ManagementOverviewRecorded.class,
                            "Management overview",
                            "",
                            "/overview /decision"),
                    EventWords.words(
                            SignificanceReviewRequested.class,
                            "Review of significance requested",
                            "",
                            "/question"),
                    EventWords.words(
                            SignificanceReviewCompleted.class,
                            "Review of significance completed",
                            "/result",
                            "/conclusion"),
                    EventWords.words(
                            SignificanceAssessed.class,
                            "Significance assessed",
                            "/significance /stage",
                            "/reason"),
                    EventWords.words(
                            ActionRequested.class,
                            "Action requested",
                            "/standing",
                            "/action /reason"),
                    EventWords.words(
                            RequestAnswered.class,
                            "Request answered",
                            "/answer",
                            "/actionTaken /reason"),
                    EventWords.words(GoodPracticeNoted.class, "Good practice", "", "/what /effect"),
                    EventWords.words(
                            DocumentFiled.class,
                            "Document filed",
                            "/kind /copy",
                            "/title /summary"),
                    EventWords.words(
                            RecordLost.class, "Record lost", "/what /loss", "/circumstances"),
                    EventWords.words(
                            RecordGapDeclared.class,
                            "Gap in a record",
                            "/what /reason",
                            "/description"),
                    EventWords.words(
                            FileChronologyStated.class,
                            "Chronology on file",
                            "/holder/agency /state",
                            "/comment"),
                    EventWords.words(
                            ContextNoted.class,
                            "Conditions of work",
                            "/kinds /count",
                            "/description"),
                    EventWords.words(NoteRecorded.class, "Note", "", "/heading /note"),
                    EventWords.words(
                            ManagementDecisionRecorded.class,
                            "Decision of a manager",
                            "",
                            "/decision /rationale"),
                    EventWords.words(
                            FileVolumeOpened.class,
                            "Second file opened",
                            "/what",
                            "/volume /reason"),
                    EventWords.words(
                            ChronologyCarriedForward.class,
                            "Chronology carried into a new file",
                            "/inFormer /inNew",
                            "/note"),
                    EventWords.words(
                            AccessDenied.class,
                            "No access given",
                            "/attempted /access /by",
                            "/purpose /reasonGiven"),
                    EventWords.words(
                            HostilityEncountered.class,
                            "Threat or force met with",
                            "/occasion /encountered /response",
                            "/account /offered"),
                    EventWords.words(
                            FamilyEngagementNotPossible.class,
                            "Family member could not be brought in",
                            "/people/0/person /obstacles",
                            "/tried /people/0/riskOfThat"),
                    EventWords.words(
                            InterpreterUsed.class,
                            "Interpreter",
                            "/person /use /kind",
                            "/language /why"));

    private WorkWords() {}
}
