package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationDelivered;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.time.Truth;

/// Information came to its recipient, and there is no record of what it did about it (R32). Any
/// later entry of the recipient that names it is a response; one that says that nothing was done is
/// one with a reason only.
final class ReceivedNotActedOn implements AlertRule {

    @Override
    public String row() {
        return "R32";
    }

    @Override
    public String title() {
        return "Received, no response";
    }

    @Override
    public List<Alert> alerts(HeldCase held, Packs packs) {
        List<Alert> alerts = new ArrayList<>();
        for (Fact<InformationSent> each : held.all(InformationSent.class)) {
            for (AgencyId recipient : Letters.recipients(each)) {
                Letters.received(each, recipient, held).stream()
                        .flatMap(received -> alert(each, received, recipient, held, packs))
                        .forEach(alerts::add);
            }
        }
        return alerts;
    }

    private Stream<Alert> alert(
            Fact<InformationSent> sent,
            Told received,
            AgencyId recipient,
            HeldCase held,
            Packs packs) {
        List<Told> said = said(sent, recipient, held);
        if (said.stream().anyMatch(each -> answers(each.event()))) {
            return Stream.empty();
        }
        Optional<Told> nothing =
                said.stream().filter(each -> each.event() instanceof ResponseRecorded).findFirst();
        Draft draft =
                draft(packs, sent.told(), Truth.YES)
                        .about(List.of(sent.agency(), recipient))
                        .tell(List.of(sent.agency(), recipient))
                        .rests(received);
        if (nothing.isPresent()) {
            return draft.rests(nothing.get())
                    .since(nothing.get().happened())
                    .says("Received, and a source says that nothing was done, without a reason.")
                    .alert();
        }
        int days = packs.of(received.happened()).number(this, "days");
        return new Draft(
                        this,
                        packs.of(received.happened()),
                        Days.lapsed(received.happened(), days, held.at()))
                .rests(sent.told(), received)
                .about(List.of(sent.agency(), recipient))
                .tell(List.of(sent.agency(), recipient))
                .since(Days.after(received.happened(), days))
                .says("Received, and no record of what was done about it.")
                .absent(held)
                .alert();
    }

    /// What the recipient recorded that names it, or something that it carried.
    private static List<Told> said(Fact<InformationSent> sent, AgencyId recipient, HeldCase held) {
        Set<EntryId> carried = sent.event().carries();
        return Stream.concat(Stream.of(sent.entry()), carried.stream())
                .flatMap(each -> held.naming(each).stream())
                .distinct()
                .filter(each -> recipient.equals(whose(each)))
                .filter(each -> each.happened().before(sent.happened()) != Truth.YES)
                .toList();
    }

    private static AgencyId whose(Told told) {
        return told.event() instanceof ResponseRecorded response
                ? Who.agency(response.by(), told.agency())
                : told.agency();
    }

    private static boolean answers(CaseEvent event) {
        return switch (event) {
            case ResponseRecorded response -> Responses.answers(response);
            case InformationOpened _,
                    InformationAcknowledged _,
                    InformationDelivered _,
                    KnowledgeStated _ ->
                    false;
            default -> true;
        };
    }
}
