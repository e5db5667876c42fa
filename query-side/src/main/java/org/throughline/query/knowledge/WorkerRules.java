package org.throughline.query.knowledge;

import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// The rules for workers who come and go. Knowledge does not pass from one to the next by itself:
/// an assignment passes on nothing, a handover what it names (R22). What ends with a leaving is in
/// [Leaving].
final class WorkerRules {

    private WorkerRules() {}

    static void covered(Draft draft, PractitionerCovered covered) {
        Who who = draft.whoOfMine(covered.covering());
        When happened = covered.entry().happened();
        for (EntryId entry : MeetingRules.sorted(covered.told())) {
            draft.add(entry, who, CellState.KNOWN, happened, Channel.TOLD);
        }
    }

    /// What is handed over in writing is held until the successor is said to have read it.
    static void handedOver(Draft draft, HandoverCompleted handover) {
        Who to = draft.whoOfMine(handover.to());
        When happened = handover.entry().happened();
        CellState state =
                handover.recordRead() == Stated.YES ? CellState.KNOWN : state(handover.means());
        for (EntryId entry : MeetingRules.sorted(handover.handedOver())) {
            draft.add(entry, to, state, happened, Channel.HANDED_OVER, handover.extent());
        }
        draft.add(draft.self(), to, state, happened, Channel.HANDED_OVER);
    }

    private static CellState state(Means means) {
        return switch (means) {
            case TELEPHONE, IN_PERSON, MEETING -> CellState.KNOWN;
            case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX -> CellState.HELD;
            case NOT_STATED -> CellState.POSSIBLY_KNOWN;
        };
    }

    /// Who was told that there is a lead professional (R37, R57).
    static void lead(Draft draft, LeadProfessionalAssigned lead) {
        When happened = lead.entry().happened();
        draft.toldOf(lead.told(), happened);
        if (lead.familyTold() == null) {
            return;
        }
        lead.forWhom().stream()
                .sorted()
                .map(Who::family)
                .forEach(
                        who -> {
                            switch (lead.familyTold()) {
                                case YES ->
                                        draft.add(
                                                draft.self(),
                                                who,
                                                CellState.KNOWN,
                                                happened,
                                                Channel.TOLD);
                                case NO ->
                                        draft.denied(
                                                draft.self(), who, happened, null, Channel.TOLD);
                                case NOT_STATED -> {
                                    // says nothing
                                }
                            }
                        });
    }
}
