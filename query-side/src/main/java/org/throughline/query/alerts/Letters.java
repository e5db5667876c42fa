package org.throughline.query.alerts;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.sharing.DeliveryResult;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationDelivered;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.time.Truth;

/// What became of information that was sent, for each agency it was sent to (R31, R32).
public final class Letters {

    private Letters() {}

    /// The agencies it was sent to, besides the sender's own.
    public static Set<AgencyId> recipients(Fact<InformationSent> sent) {
        Set<AgencyId> to = new TreeSet<>(Who.agencies(sent.event().to()));
        to.remove(sent.agency());
        return to;
    }

    /// Whether it was sent in a way that leaves it to be opened. What was told in person was not.
    public static Truth isToBeOpened(InformationSent sent) {
        return switch (sent.means()) {
            case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX -> Truth.YES;
            case NOT_STATED -> Truth.POSSIBLY;
            case TELEPHONE, IN_PERSON, MEETING -> Truth.NO;
        };
    }

    /// The first entry that shows that a recipient read it: it opened it, says that it read it, or
    /// responds to it.
    public static Optional<Told> opened(
            Fact<InformationSent> sent, AgencyId recipient, HeldCase held) {
        return held.naming(sent.entry()).stream()
                .filter(each -> recipient.equals(reader(each)))
                .findFirst();
    }

    private static @Nullable AgencyId reader(Told told) {
        return switch (told.event()) {
            case InformationOpened opened -> Who.agency(opened.by(), told.agency());
            case InformationAcknowledged each when each.read() == Stated.YES ->
                    Who.agency(each.by(), told.agency());
            case ResponseRecorded response -> Who.agency(response.by(), told.agency());
            default -> null;
        };
    }

    /// The first entry that shows that it came to a recipient.
    public static Optional<Told> received(
            Fact<InformationSent> sent, AgencyId recipient, HeldCase held) {
        return held.naming(sent.entry()).stream()
                .filter(each -> recipient.equals(receiver(each)))
                .findFirst();
    }

    private static @Nullable AgencyId receiver(Told told) {
        CaseEvent event = told.event();
        return switch (event) {
            case InformationOpened opened -> Who.agency(opened.by(), told.agency());
            case InformationAcknowledged each -> Who.agency(each.by(), told.agency());
            case InformationDelivered each when each.result() == DeliveryResult.DELIVERED ->
                    agencyOf(each.to());
            default -> null;
        };
    }

    private static @Nullable AgencyId agencyOf(@Nullable Knower who) {
        return who == null ? null : who.agency();
    }

    /// What says outright that a recipient did not read it.
    public static Optional<Told> saidUnread(
            Fact<InformationSent> sent, AgencyId recipient, HeldCase held) {
        return held.naming(sent.entry()).stream()
                .filter(each -> isUnread(each.event(), sent, recipient))
                .findFirst();
    }

    private static boolean isUnread(
            CaseEvent event, Fact<InformationSent> sent, AgencyId recipient) {
        return switch (event) {
            case KnowledgeStated stated ->
                    stated.stance() == KnowledgeStance.NOT_READ
                            && stated.of().equals(sent.entry())
                            && recipient.equals(stated.knower().agency());
            case InformationDelivered each ->
                    (each.result() == DeliveryResult.RETURNED
                                    || each.result() == DeliveryResult.NOT_DELIVERED)
                            && (each.to() == null || Objects.equals(each.to().agency(), recipient));
            case InformationAcknowledged each ->
                    each.read() == Stated.NO && recipient.equals(agencyOf(each.by()));
            default -> false;
        };
    }
}
