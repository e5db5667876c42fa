package org.throughline.query.chronology;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Version;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ChildSeen;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Sensitivity;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.facts.DisclosureMade;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.codec.EventCodec;

/// What is kept of one version of an entry.
record Versions(EventCodec codec) {

    EntryVersion of(FeedEvent event, EntryId entry, int number, Version version) {
        CaseEvent content = version.event();
        return new EntryVersion(
                entry,
                number,
                event.position(),
                event.content().header().eventId(),
                event.ledgerTime(),
                version.type(),
                version.agency(),
                content == null ? null : word(content.entry().author().kind()),
                version.happened(),
                version.recorded(),
                version.subjects(),
                word(version.contentStatus()),
                content == null ? null : childSeen(content),
                content == null ? Set.of() : concerning(content),
                content instanceof CaseClosed closed ? closed.decidedBy() : null,
                content == null || isSensitive(content.entry().sensitivity()));
    }

    /// What a reader of this release cannot read is handled with care.
    private static boolean isSensitive(@Nullable Sensitivity sensitivity) {
        return sensitivity != null && sensitivity != Sensitivity.STANDARD;
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Kebab.text(constant);
    }

    private static @Nullable String childSeen(CaseEvent event) {
        ChildSeen seen =
                switch (event) {
                    case ContactRecorded contact -> contact.childSeen();
                    case DisclosureMade disclosure -> disclosure.childSeen();
                    default -> null;
                };
        return seen == null ? null : word(seen.degree());
    }

    /// The entries that this one speaks of, so that each of them can lead to it.
    private Set<EntryId> concerning(CaseEvent event) {
        Set<EntryId> entries = new HashSet<>(codec.mentions(event).entries().values());
        if (event instanceof RuleOverridden overridden) {
            entries.add(new EntryId(overridden.decision().value()));
        }
        return entries;
    }
}
