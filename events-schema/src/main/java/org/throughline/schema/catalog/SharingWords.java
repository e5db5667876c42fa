package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.sharing.AccountDisputed;
import org.throughline.schema.cases.sharing.AdviceGiven;
import org.throughline.schema.cases.sharing.AdviceSought;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.EmergencyAccessDeclared;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.HoldingDeclared;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationDelivered;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.InvitationSent;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.MeetingConvened;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.cases.sharing.SameOccurrenceLinked;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.SchoolRecordTransferRequested;
import org.throughline.schema.cases.sharing.SchoolRecordTransferSent;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;
import org.throughline.schema.cases.sharing.StatusFlagPublished;
import org.throughline.schema.cases.sharing.StatusFlagViewed;

/// The words for what was passed on and known.
final class SharingWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            InformationSent.class, "Information sent", "/means", "/content"),
                    EventWords.words(InformationOpened.class, "Information opened", "/extent", ""),
                    EventWords.words(
                            KnowledgeStated.class,
                            "Statement of knowledge",
                            "/knower/agency /knower/person /stance",
                            "/basis"),
                    EventWords.words(MeetingHeld.class, "Meeting held", "/kind", "/summary"),
                    EventWords.words(
                            InformationDelivered.class,
                            "Arrival of what was sent",
                            "/result /means",
                            "/detail"),
                    EventWords.words(
                            InformationAcknowledged.class,
                            "Receipt acknowledged",
                            "/means",
                            "/words"),
                    EventWords.words(
                            ResponseRecorded.class, "Response", "/kind", "/response /reason"),
                    EventWords.words(
                            ConversationRecorded.class,
                            "Conversation",
                            "/means",
                            "/summary /said/0/words"),
                    EventWords.words(MeetingConvened.class, "Meeting called", "/kind", "/purpose"),
                    EventWords.words(InvitationSent.class, "Invitation sent", "/kind", "/words"),
                    EventWords.words(
                            StatusCheckRequested.class, "Check requested", "/kinds /of", "/reason"),
                    EventWords.words(
                            StatusCheckPerformed.class, "Check done", "/kinds /result", "/found"),
                    EventWords.words(
                            StatusCheckRefused.class, "Check not done", "/kinds /reason", "/why"),
                    EventWords.words(
                            SharingDecisionMade.class,
                            "Decision about sharing",
                            "/choice /consent",
                            "/reason /childsWish"),
                    EventWords.words(DisclosureWithheld.class, "Kept back", "/reason", "/why"),
                    EventWords.words(
                            SameOccurrenceLinked.class,
                            "Linked as one occurrence",
                            "/sameness",
                            "/basis"),
                    EventWords.words(
                            AccountDisputed.class,
                            "Account disputed",
                            "/points /state",
                            "/account /reason"),
                    EventWords.words(
                            SearchCoverageDeclared.class,
                            "Records searched",
                            "/records /result /count",
                            "/lookedFor /notSearched"),
                    EventWords.words(
                            PractitionerAssigned.class,
                            "Worker assigned",
                            "/post /kind",
                            "/worker/part /reason"),
                    EventWords.words(
                            PractitionerCovered.class,
                            "Worker covered for",
                            "/post /reason",
                            "/covering/part /detail"),
                    EventWords.words(
                            PractitionerLeft.class,
                            "Worker left",
                            "/post /kind",
                            "/worker/part /detail"),
                    EventWords.words(
                            HandoverCompleted.class,
                            "Handover",
                            "/means /extent",
                            "/to/part /content"),
                    EventWords.words(
                            LeadProfessionalAssigned.class,
                            "Lead professional assigned",
                            "/post",
                            "/lead/part /reason"),
                    EventWords.words(AdviceSought.class, "Advice sought", "/topics", "/question"),
                    EventWords.words(AdviceGiven.class, "Advice given", "/topics", "/advice"),
                    EventWords.words(
                            SchoolRecordTransferRequested.class,
                            "School record asked for",
                            "/pupil /parts",
                            ""),
                    EventWords.words(
                            SchoolRecordTransferSent.class,
                            "School record sent on",
                            "/pupil /parts",
                            "/notSent"),
                    EventWords.words(
                            SchoolRecordTransferAcknowledged.class,
                            "School record acknowledged",
                            "/pupil /parts",
                            "/missing"),
                    EventWords.words(
                            StatusFlagPublished.class,
                            "Status flag in the systems of others",
                            "/status /change /of",
                            "/system /words"),
                    EventWords.words(
                            StatusFlagViewed.class,
                            "Status flag looked for",
                            "/result /of",
                            "/system /note"),
                    EventWords.words(
                            EmergencyAccessDeclared.class, "Emergency access", "", "/reason"),
                    EventWords.words(HoldingDeclared.class, "Holds something", "", "/howToAsk"));

    private SharingWords() {}
}
