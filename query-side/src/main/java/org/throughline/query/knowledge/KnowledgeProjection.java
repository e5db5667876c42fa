package org.throughline.query.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.query.feed.Version;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.ReaderId;
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
        if (event.content() instanceof Decoded.Known(var header, _, AccessRecorded look)
                && header.accessTo() != null) {
            CaseId caseId = header.accessTo();
            EntryId basis = new EntryId(header.eventId().value());
            add(
                    caseId,
                    AccessRules.looked(basis, event.position(), look, new InTables(caseId, null)));
        }
        Change.of(event.content(), catalog).ifPresent(change -> apply(change, event.position()));
    }

    private void apply(Change change, long position) {
        CaseId caseId = change.caseId();
        switch (change) {
            case Change.Added(_, var entry, var version) -> {
                KnownSoFar before = new InTables(caseId, entry);
                add(caseId, KnowledgeRules.added(entry, position, version, before));
                mark(caseId, entry, version.agency(), version, position);
            }
            case Change.Corrected(_, var entry, var version, var correction) -> {
                KnownSoFar before = new InTables(caseId, null);
                List<Knowing> anew =
                        KnowledgeRules.corrected(entry, position, version, correction, before);
                table.endOf(caseId, entry, position, true);
                add(caseId, anew);
                end(caseId, entry, position);
                mark(caseId, entry, correction.agency(), version, position);
            }
            case Change.Retracted(_, var entry, _) -> {
                table.endOf(caseId, entry, position, false);
                end(caseId, entry, position);
            }
        }
    }

    /// Searches and leavings.
    private void mark(
            CaseId caseId, EntryId entry, AgencyId speaking, Version version, long position) {
        Search.of(entry, version).ifPresent(found -> table.searches().add(caseId, found, position));
        Leaving.of(entry, speaking, version)
                .ifPresent(found -> table.leavings().add(caseId, found, position));
    }

    private void end(CaseId caseId, EntryId entry, long position) {
        table.searches().end(caseId, entry, position);
        table.leavings().end(caseId, entry, position);
    }

    private void add(CaseId caseId, List<Knowing> knowings) {
        for (int ordinal = 0; ordinal < knowings.size(); ordinal++) {
            table.add(caseId, ordinal, knowings.get(ordinal));
        }
    }

    @Override
    public void send() {
        table.send();
    }

    @Override
    public List<String> tables() {
        return KnowledgeTable.NAMES;
    }

    private final class InTables implements KnownSoFar {

        private final CaseId caseId;
        private final @Nullable EntryId added;

        /// @param added the entry that the event adds, of which the tables know nothing yet
        InTables(CaseId caseId, @Nullable EntryId added) {
            this.caseId = caseId;
            this.added = added;
        }

        @Override
        public int version(EntryId entry) {
            return entry.equals(added) ? 1 : Math.max(1, table.newest(caseId, entry));
        }

        @Override
        public int versionThen(EntryId entry, EntryId statement) {
            return Math.max(1, table.newestThen(caseId, entry, statement));
        }

        @Override
        public List<Sent> sentWith(EntryId letter) {
            return table.sentWith(caseId, letter);
        }

        @Override
        public List<Who> sentTo(EntryId letter) {
            return table.sentTo(caseId, letter);
        }

        @Override
        public Optional<AgencyId> statedBy(EntryId entry) {
            return table.statedBy(caseId, entry);
        }

        @Override
        public Optional<AgencyKind> kindOf(AgencyId agency) {
            return table.kindOf(agency);
        }

        @Override
        public boolean shownFirst(ReaderId practitioner, EntryId entry, int version) {
            return table.shownFirst(caseId, practitioner, entry, version);
        }
    }
}
