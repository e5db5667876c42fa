package org.throughline.query.casefile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.query.feed.Version;
import org.throughline.query.rights.Named;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Involving;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.time.When;

/// Writes down what each event means for the case as a case.
public final class CasefileProjection implements Projection {

    public static final String NAME = "casefile";

    private final CasefileTable table;
    private final EventCatalog catalog;

    public CasefileProjection(CasefileTable table, EventCatalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(FeedEvent event) {
        if (event.content() instanceof Decoded.Known(_, _, AgencyRegistered registered)) {
            table.add(registered, event.position(), event.ledgerTime());
        }
        Change.of(event.content(), catalog).ifPresent(change -> apply(event, change));
    }

    private void apply(FeedEvent event, Change change) {
        table.add(act(event, change));
        CaseEvent content =
                switch (change) {
                    case Change.Added added -> added.version().event();
                    case Change.Corrected corrected -> corrected.version().event();
                    case Change.Retracted _ -> null;
                };
        if (content != null) {
            if (Named.commissions(content)) {
                table.addReview(change.caseId(), event.position());
            }
            Named.agencies(content)
                    .forEach(each -> table.addNamed(each, change.caseId(), event.position()));
        }
    }

    static CaseAct act(FeedEvent event, Change change) {
        return switch (change) {
            case Change.Added(_, var entry, var version) ->
                    act(event, change, entry, version, version.happened());
            case Change.Corrected(_, var entry, var version, var correction) ->
                    act(event, change, entry, version, correction.recorded());
            case Change.Retracted(var caseId, var entry, var retraction) ->
                    new CaseAct(
                            caseId,
                            event.position(),
                            entry,
                            CaseAct.RETRACTION,
                            retraction.agency(),
                            Set.of(),
                            retraction.happened(),
                            retraction.recorded(),
                            event.ledgerTime(),
                            null,
                            false,
                            retraction.subjects());
        };
    }

    private static CaseAct act(
            FeedEvent event, Change change, EntryId entry, Version version, When since) {
        CaseEvent content = version.event();
        return new CaseAct(
                change.caseId(),
                event.position(),
                entry,
                version.type(),
                version.agency(),
                involved(content),
                version.happened(),
                since.stated() ? since : version.recorded(),
                event.ledgerTime(),
                content instanceof CaseOpened opened ? Kebab.text(opened.nature()) : null,
                content instanceof CaseClosed closed
                        && closed.effect() != ClosureEffect.HISTORY_ONLY,
                version.subjects());
    }

    private static Set<AgencyId> involved(@Nullable CaseEvent content) {
        return switch (content) {
            case null -> Set.of();
            case InvolvementEnded ended -> Set.of(ended.involved());
            case CaseEvent other -> Involving.agencies(other);
        };
    }

    @Override
    public void send() {
        table.send();
    }

    @Override
    public List<String> tables() {
        return CasefileTable.NAMES;
    }
}
