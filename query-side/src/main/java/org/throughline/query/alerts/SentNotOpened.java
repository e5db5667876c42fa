package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.time.Truth;

/// Information was sent, and there is no record that its recipient opened it (R31). It is for the
/// sender, for the recipient and for those who rely on the recipient.
final class SentNotOpened implements AlertRule {

    @Override
    public String row() {
        return "R31";
    }

    @Override
    public String title() {
        return "Sent, not opened";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Fact<InformationSent> each : held.all(InformationSent.class)) {
            for (AgencyId recipient : Letters.recipients(each)) {
                alert(each, recipient, held, packs).forEach(alerts::add);
            }
        }
        return alerts;
    }

    private Stream<Alert> alert(
            Fact<InformationSent> sent, AgencyId recipient, HeldCase held, Packs packs) {
        if (Letters.opened(sent, recipient, held).isPresent()) {
            return Stream.empty();
        }
        int days = packs.of(sent.happened()).number(this, "days");
        List<Told> unread = Letters.saidUnread(sent, recipient, held).stream().toList();
        Truth stands =
                unread.isEmpty()
                        ? Letters.isToBeOpened(sent.event())
                                .and(Days.lapsed(sent.happened(), days, held.at()))
                        : Truth.YES;
        Draft draft =
                draft(packs, sent.told(), stands)
                        .about(List.of(sent.agency(), recipient))
                        .tell(told(sent, held))
                        .rests(unread);
        if (!unread.isEmpty()) {
            return draft.says("Sent, and a source says that it was not read, or did not arrive.")
                    .since(unread.getFirst().happened())
                    .alert();
        }
        return draft.says("Sent, and no record that it was opened.")
                .since(Days.after(sent.happened(), days))
                .absent(held)
                .alert();
    }

    /// Sender, recipients and whoever works with the child.
    private static Set<AgencyId> told(Fact<InformationSent> sent, HeldCase held) {
        Set<AgencyId> told = new TreeSet<>(Letters.recipients(sent));
        told.add(sent.agency());
        told.addAll(held.involvedAt(sent.happened()).keySet());
        return told;
    }
}
