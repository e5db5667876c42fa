package org.throughline.query.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.query.access.Reader;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.schema.cases.CaseId;

/// Reads cases for a reader.
public final class CaseReads {

    private final Reads reads;
    private final ChronologyTable chronology;
    private final KnowledgeTable knowledge;
    private final CasefileTable casefile;

    public CaseReads(
            Reads reads,
            ChronologyTable chronology,
            KnowledgeTable knowledge,
            CasefileTable casefile) {
        this.reads = reads;
        this.chronology = chronology;
        this.knowledge = knowledge;
        this.casefile = casefile;
    }

    /// One case, as asked.
    ///
    /// @throws Problem if there is no such case for this reader at that position
    public Lens one(CaseId id, Question asked, Reader reader) {
        Question question = reader.allowed(asked);
        Lens lens = reads.at(question, position -> lens(id, position, question, reader));
        if (!lens.exists()) {
            throw Problem.notFound();
        }
        return lens;
    }

    /// All cases that the reader may see, oldest first.
    public Cases all(Question asked, Reader reader) {
        Question question = reader.allowed(asked);
        return reads.at(question, position -> all(position, question, reader));
    }

    /// The agencies of the record.
    public Agencies agencies(Question question) {
        return reads.at(question, position -> new Agencies(position, casefile.agencies(position)));
    }

    private Cases all(long position, Question question, Reader reader) {
        List<CaseId> ids = new ArrayList<>(casefile.cases(position));
        if (reader.agency() != null) {
            Set<CaseId> own = new HashSet<>(knowledge.casesOf(reader.agency(), position));
            ids.retainAll(own);
        }
        List<Lens> cases =
                ids.stream()
                        .map(id -> lens(id, position, question, reader))
                        .filter(Lens::exists)
                        .filter(lens -> !question.quarantined() || !lens.seen().isEmpty())
                        .toList();
        return new Cases(position, question, cases);
    }

    private Lens lens(CaseId id, long position, Question question, Reader reader) {
        List<CaseAct> acts = casefile.acts(id, position);
        CaseRecord record =
                new CaseRecord(
                        id,
                        position,
                        CaseStatus.of(acts, _ -> true, null).reconstructed(),
                        chronology.versions(id, position),
                        chronology.retractions(id, position),
                        knowledge.knowings(id, position));
        return new Lens(record, reader, question, acts);
    }

    /// The cases a reader may see.
    ///
    /// @param question as this reader may ask it
    public record Cases(long position, Question question, List<Lens> cases) {}

    public record Agencies(long position, List<CasefileTable.Registered> agencies) {}
}
