package org.throughline.query.chronology;

import java.util.List;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;

/// Every event of a case is an entry, except those that amend another entry: a correction is its
/// next version, a retraction a mark on it.
public final class ChronologyProjection implements Projection {

    public static final String NAME = "chronology";

    private final ChronologyTable table;
    private final EventCatalog catalog;
    private final Versions versions;

    public ChronologyProjection(ChronologyTable table, EventCatalog catalog) {
        this.table = table;
        this.catalog = catalog;
        this.versions = new Versions(new EventCodec(catalog));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(FeedEvent event) {
        Change.of(event.content(), catalog).ifPresent(change -> apply(event, change));
    }

    private void apply(FeedEvent event, Change change) {
        switch (change) {
            case Change.Added added ->
                    table.add(
                            added.caseId(), versions.of(event, added.entry(), 1, added.version()));
            case Change.Corrected corrected -> {
                int next = table.newest(corrected.caseId(), corrected.entry()) + 1;
                table.add(
                        corrected.caseId(),
                        versions.of(event, corrected.entry(), next, corrected.version()));
            }
            case Change.Retracted(var caseId, var entry, var retraction) ->
                    table.add(
                            caseId,
                            new Retraction(
                                    entry,
                                    event.position(),
                                    retraction.agency(),
                                    retraction.recorded()));
        }
    }

    @Override
    public void send() {
        table.send();
    }

    @Override
    public List<String> tables() {
        return ChronologyTable.NAMES;
    }
}
