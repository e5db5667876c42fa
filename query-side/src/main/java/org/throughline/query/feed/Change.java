package org.throughline.query.feed;

import java.util.Optional;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;

/// What an event of a case does to its entries.
public sealed interface Change {

    CaseId caseId();

    /// The entry it is about.
    EntryId entry();

    /// A new entry, named by its event.
    record Added(CaseId caseId, EntryId entry, Version version) implements Change {}

    /// A new version of an entry.
    ///
    /// @param correction says who corrected it, and when
    record Corrected(CaseId caseId, EntryId entry, Version version, Entry correction)
            implements Change {}

    /// An entry that was entered in error.
    record Retracted(CaseId caseId, EntryId entry, Entry retraction) implements Change {}

    /// Empty for an event that belongs to no case, and for one that tells nothing in it: that keys
    /// were destroyed shows wherever a text is opened.
    static Optional<Change> of(Decoded content, EventCatalog catalog) {
        CaseId caseId = content.header().caseId();
        if (caseId == null || content instanceof Decoded.Known(var _, var _, TextsErased _)) {
            return Optional.empty();
        }
        EntryId named = new EntryId(content.header().eventId().value());
        return Optional.of(
                switch (content) {
                    case Decoded.Unknown unknown -> new Added(caseId, named, Version.of(unknown));
                    case Decoded.Known known ->
                            switch (known.event()) {
                                case EntryCorrected correction ->
                                        new Corrected(
                                                caseId,
                                                correction.corrects(),
                                                Version.of(
                                                        catalog.of(correction.replacement()).text(),
                                                        correction.replacement()),
                                                correction.entry());
                                case EntryRetracted retraction ->
                                        new Retracted(
                                                caseId, retraction.retracts(), retraction.entry());
                                case CaseEvent event ->
                                        new Added(
                                                caseId,
                                                named,
                                                Version.of(known.type().text(), event));
                                default ->
                                        throw new IllegalStateException(
                                                "an event of a case that is none");
                            };
                });
    }
}
