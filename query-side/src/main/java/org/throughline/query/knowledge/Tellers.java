package org.throughline.query.knowledge;

import java.util.List;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationDelivered;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.StatusFlagViewed;

/// Who passes on what an event says that somebody was told, sent or handed: those who act in it, or
/// the agency that states it.
public final class Tellers {

    private Tellers() {}

    /// Empty where the event does not say: of who is only said to have known something, who read
    /// what another sent, and who was together with others.
    public static List<Who> of(CaseEvent event, AgencyId stating) {
        return switch (event) {
            case KnowledgeStated _,
                    InformationDelivered _,
                    InformationAcknowledged _,
                    InformationOpened _,
                    SchoolRecordTransferAcknowledged _,
                    StatusFlagViewed _,
                    ConversationRecorded _,
                    MeetingHeld _ ->
                    List.of();
            default -> {
                List<Who> acting =
                        ActingRules.actors(event)
                                .map(each -> Who.of(each, stating))
                                .distinct()
                                .toList();
                yield acting.isEmpty() ? List.of(Who.agency(stating)) : acting;
            }
        };
    }
}
