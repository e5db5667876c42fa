package org.throughline.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.catalog.EventWords;

/// An entry on which something rests.
record EvidenceJson(
        String entryId,
        int version,
        String type,
        String title,
        String happened,
        @Nullable Boolean undated,
        String agency,
        @Nullable String summary,
        long position,
        @Nullable Boolean hindsight) {

    static EvidenceJson of(Told told, Texts.Opened texts) {
        return of(told.seen(), texts);
    }

    static EvidenceJson of(Seen seen, Texts.Opened texts) {
        EntryVersion version = seen.version();
        return new EvidenceJson(
                version.entry().text(),
                version.version(),
                version.type(),
                EventWords.title(version.type()),
                version.happened().text(),
                version.happened().stated() ? null : Boolean.TRUE,
                version.agency().text(),
                texts.at(version.position()).summary().orElse(null),
                version.position(),
                seen.hindsight() ? Boolean.TRUE : null);
    }

    static List<EvidenceJson> of(List<Told> all, Texts.Opened texts) {
        return all.stream().map(each -> of(each, texts)).toList();
    }

    @Override
    public String toString() {
        return "EvidenceJson[" + entryId + "]";
    }
}
