package org.throughline.query.knowledge;

import java.util.List;
import java.util.Optional;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;

/// Keeps the knowings that [KnowledgeRules] makes of the log.
public final class KnowledgeProjection implements Projection {

    public static final String NAME = "knowledge";

    private final KnowledgeTable table;
    private final EventCatalog catalog;

    public KnowledgeProjection(KnowledgeTable table, EventCatalog catalog) {
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
            table.add(registered.id(), registered.kind(), event.position());
        }
        Change.of(event.content(), catalog).ifPresent(change -> apply(change, event.position()));
    }

    private void apply(Change change, long position) {
        CaseId caseId = change.caseId();
        KnownSoFar before = new InTables(caseId);
        switch (change) {
            case Change.Added(_, var entry, var version) ->
                    add(caseId, KnowledgeRules.added(entry, position, version, before));
            case Change.Corrected(_, var entry, var version, var correction) -> {
                List<Knowing> anew =
                        KnowledgeRules.corrected(entry, position, version, correction, before);
                table.endOf(caseId, entry, position, true);
                add(caseId, anew);
            }
            case Change.Retracted(_, var entry, _) -> table.endOf(caseId, entry, position, false);
        }
    }

    private void add(CaseId caseId, List<Knowing> knowings) {
        for (int ordinal = 0; ordinal < knowings.size(); ordinal++) {
            table.add(caseId, ordinal, knowings.get(ordinal));
        }
    }

    @Override
    public void clear() {
        table.clear();
    }

    private final class InTables implements KnownSoFar {

        private final CaseId caseId;

        InTables(CaseId caseId) {
            this.caseId = caseId;
        }

        @Override
        public int version(EntryId entry) {
            return Math.max(1, table.newest(caseId, entry));
        }

        @Override
        public List<Sent> sentWith(EntryId letter) {
            return table.sentWith(caseId, letter);
        }

        @Override
        public Optional<AgencyKind> kindOf(AgencyId agency) {
            return table.kindOf(agency);
        }
    }
}
