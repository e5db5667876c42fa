package org.throughline.query.api;

import java.util.List;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.Told;
import org.throughline.query.web.DecisionLine;
import org.throughline.query.web.Filter;
import org.throughline.query.web.PersonWords;
import org.throughline.query.web.WhenWords;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.catalog.EventWords;

/// Links to the entries on which something rests, for the pages.
final class EvidenceLinks {

    private EvidenceLinks() {}

    static List<DecisionLine.Link> of(String label, List<Told> all, CaseId id, Filter filter) {
        return all.stream().map(each -> of(label, each, id, filter)).toList();
    }

    private static DecisionLine.Link of(String label, Told told, CaseId id, Filter filter) {
        EntryVersion version = told.seen().version();
        String text =
                EventWords.title(version.type())
                        + ", "
                        + WhenWords.inSentence(version.happened())
                        + ", "
                        + PersonWords.of(version.agency())
                        + ", "
                        + PersonWords.entryName(version.entry());
        return new DecisionLine.Link(label, text, ViewPages.href(id, filter, version));
    }
}
