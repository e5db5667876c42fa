package org.throughline.query.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Adds to the access log what others wrote down: other query nodes, and the command side where it
/// refused a forged source. What this node wrote down itself comes back too and is left out.
public final class AccessLogProjection implements Projection {

    public static final String NAME = "access";

    private final LookTable table;
    private final EventCodec codec;

    public AccessLogProjection(LookTable table, EventCodec codec) {
        this.table = table;
        this.codec = codec;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(FeedEvent event) {
        if (event.content() instanceof Decoded.Known(var header, _, AccessRecorded look)) {
            ObjectNode shown = codec.shown(look, (_, _) -> JsonNodeFactory.instance.nullNode());
            shown.remove("account");
            shown.remove("reader");
            UUID id = header.eventId().value();
            CaseId caseId = header.accessTo();
            Instant at = look.at().earliest().orElse(event.ledgerTime());
            AgencyId agency = look.agency();
            table.addRecorded(
                    new LookTable.Row(0, id, at, null, caseId, shown, event.position()),
                    Kebab.text(look.outcome()),
                    agency == null ? null : agency.text());
        }
    }

    @Override
    public void send() {
        // each look is sent as it comes
    }

    /// The log of looks is kept: it holds more than the ledger does.
    @Override
    public List<String> tables() {
        return List.of();
    }
}
