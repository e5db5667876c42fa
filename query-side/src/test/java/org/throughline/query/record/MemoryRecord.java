package org.throughline.query.record;

import java.util.List;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Question;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Search;
import org.throughline.query.rights.Rights;
import org.throughline.schema.cases.CaseId;

/// A case as an auditor sees it, from what the projections made of it.
public final class MemoryRecord {

    private final long position;
    private final List<CaseAct> acts;
    private final CaseRecord record;

    /// @param acts and the other parts, up to the position
    public MemoryRecord(
            CaseId id,
            long position,
            List<CaseAct> acts,
            List<EntryVersion> versions,
            List<Retraction> retractions,
            List<Knowing> knowings,
            List<Search> searches) {
        this.position = position;
        this.acts = List.copyOf(acts);
        this.record =
                new CaseRecord(
                        id,
                        CaseStatus.isReconstructed(acts),
                        versions,
                        retractions,
                        knowings,
                        searches);
    }

    public MemoryRecord(CaseId id, long position, CaseHistory history) {
        this(
                id,
                position,
                history.acts(position),
                history.versions(position),
                history.retractions(position),
                history.knowings(position),
                history.searches(position));
    }

    /// What a question lets through.
    public Lens lens(Question question) {
        MayRead all = new MayRead(record, null, Rights.EVERYTHING);
        return new Lens(record, position, new Reader.Auditor(), all, question, acts);
    }
}
