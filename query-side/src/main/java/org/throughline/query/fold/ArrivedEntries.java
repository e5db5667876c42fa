package org.throughline.query.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.sharing.CheckResult;
import org.throughline.schema.cases.sharing.DeliveryResult;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationDelivered;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.cases.sharing.StatusFlagViewed;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;

/// What became of things sent: sent is not received, received is not read.
final class ArrivedEntries {

    private ArrivedEntries() {}

    static void of(SharingEvent event, Saying saying) {
        switch (event) {
            case InformationDelivered each -> delivered(each, saying);
            case InformationAcknowledged each ->
                    acknowledged(each.sent(), each.by(), each.read(), saying);
            case SchoolRecordTransferAcknowledged each ->
                    acknowledged(each.sent(), each.by(), each.read(), saying);
            case InformationOpened each -> {
                Extent extent = each.extent() == null ? Extent.FULL : each.extent();
                read(each.sent(), saying.own(each.by()), extent, saying);
            }
            case StatusFlagViewed each -> viewed(each, saying);
            default -> {
                // knowledge passes neither with an assignment, nor between records of one
                // occurrence, nor with a right to look
            }
        }
    }

    private static void delivered(InformationDelivered event, Saying saying) {
        List<Somebody> recipients =
                event.to() == null
                        ? saying.past().sentTo(event.sent())
                        : List.of(Somebody.named(event.to()));
        if (event.result() == DeliveryResult.NOT_STATED) {
            return;
        }
        for (Somebody who : recipients) {
            for (Past.Sent sent : saying.past().sentWith(event.sent())) {
                if (event.result() == DeliveryResult.DELIVERED) {
                    saying.had(sent, who, CellState.HELD, Channel.RECEIVED, Extent.FULL);
                } else {
                    saying.had(sent, who, Channel.RECEIVED);
                }
            }
        }
    }

    private static void acknowledged(
            @Nullable EntryId letter, @Nullable Knower by, @Nullable Stated read, Saying saying) {
        if (letter == null) {
            return;
        }
        Somebody who = saying.own(by);
        for (Past.Sent sent : saying.past().sentWith(letter)) {
            saying.had(sent, who, CellState.HELD, Channel.RECEIVED, Extent.FULL);
        }
        if (read == Stated.YES) {
            read(letter, who, Extent.FULL, saying);
        } else if (read == Stated.NO) {
            unread(letter, who, saying);
        }
    }

    private static void viewed(StatusFlagViewed event, Saying saying) {
        if (event.flag() == null) {
            return;
        }
        Somebody who = saying.own(event.by());
        if (event.result() == CheckResult.FOUND) {
            read(event.flag(), who, Extent.FULL, saying);
        } else if (event.result() == CheckResult.NOT_FOUND) {
            unread(event.flag(), who, saying);
        }
    }

    private static void read(EntryId letter, Somebody who, Extent extent, Saying saying) {
        for (Past.Sent sent : saying.past().sentWith(letter)) {
            saying.had(sent, who, CellState.KNOWN, Channel.OPENED, extent);
        }
    }

    private static void unread(EntryId letter, Somebody who, Saying saying) {
        for (Past.Sent sent : saying.past().sentWith(letter)) {
            saying.had(sent, who, Channel.OPENED);
        }
    }
}
