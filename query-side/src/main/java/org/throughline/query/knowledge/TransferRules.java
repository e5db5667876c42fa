package org.throughline.query.knowledge;

import java.util.List;
import java.util.Set;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.facts.StatusChange;
import org.throughline.schema.cases.sharing.CheckResult;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.SchoolRecordTransferRequested;
import org.throughline.schema.cases.sharing.SchoolRecordTransferSent;
import org.throughline.schema.cases.sharing.StatusFlagPublished;
import org.throughline.schema.cases.sharing.StatusFlagViewed;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The rules for school records that follow a child (R14), and for flags of a status that show in
/// the systems of others (R33).
final class TransferRules {

    private static final Set<StatusChange> DOWN =
            Set.of(StatusChange.ENDED, StatusChange.REFUSED, StatusChange.NOT_IN_FORCE);

    private TransferRules() {}

    static void requested(Draft draft, SchoolRecordTransferRequested asked) {
        draft.tell(List.of(asked.askedOf()), asked.means(), asked.entry().happened());
    }

    /// The next school holds what was sent. Whoever sends was asked.
    static void sent(Draft draft, SchoolRecordTransferSent transfer) {
        When happened = transfer.entry().happened();
        if (transfer.request() != null) {
            Who sender = Who.agency(draft.agency());
            draft.add(transfer.request(), sender, CellState.KNOWN, happened, Channel.AWARE);
        }
        Passing.sent(draft, transfer.carries(), List.of(transfer.to()), happened, Extent.FULL);
    }

    static void acknowledged(Draft draft, SchoolRecordTransferAcknowledged transfer) {
        if (transfer.sent() != null) {
            Passing.acknowledged(
                    draft,
                    transfer.sent(),
                    draft.whoOfMine(transfer.by()),
                    transfer.read(),
                    transfer.entry().happened());
        }
    }

    /// In whose system a flag shows, they hold it and the status it tells of. That it came down
    /// takes away nothing that they knew.
    static void published(Draft draft, StatusFlagPublished flag) {
        if (!DOWN.contains(flag.change())) {
            EntryId status = flag.legalStatus();
            List<EntryId> shown = status == null ? List.of() : List.of(status);
            Passing.sent(draft, shown, flag.to(), flag.entry().happened(), Extent.FULL);
        }
    }

    /// Who found the flag knows of it; who looked and found none is said not to have seen it.
    static void viewed(Draft draft, StatusFlagViewed look) {
        if (look.flag() == null) {
            return;
        }
        When happened = look.entry().happened();
        Who who = draft.whoOfMine(look.by());
        List<KnownSoFar.Sent> shown = draft.before().sentWith(look.flag());
        if (look.result() == CheckResult.FOUND) {
            shown.forEach(each -> Passing.read(draft, each, who, CellState.KNOWN, happened));
        } else if (look.result() == CheckResult.NOT_FOUND) {
            shown.forEach(
                    each -> Passing.read(draft, each, who, CellState.STATED_NOT_KNOWN, happened));
        }
    }
}
