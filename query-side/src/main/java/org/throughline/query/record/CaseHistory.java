package org.throughline.query.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.casefile.CaseAct;
import org.throughline.query.casefile.CaseStatus;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.chronology.Retraction;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.KnowledgeHistory;
import org.throughline.query.knowledge.Search;
import org.throughline.schema.cases.CaseId;

/// All that the record ever held of one case up to some event of it, so that it can be shown as of
/// each position up to there.
public final class CaseHistory {

    private final CaseId id;
    private final List<CaseAct> acts;
    private final List<EntryVersion> versions;
    private final List<Retraction> retractions;
    private final KnowledgeHistory knowledge;

    /// Where the events of the case stand, in order.
    private final long[] events;

    private volatile @Nullable AsOf last;

    /// A case of which nothing was read yet.
    static CaseHistory none(CaseId id) {
        return new CaseHistory(id, List.of(), List.of(), List.of(), KnowledgeHistory.NONE);
    }

    /// @param acts oldest first, as the other lists
    CaseHistory(
            CaseId id,
            List<CaseAct> acts,
            List<EntryVersion> versions,
            List<Retraction> retractions,
            KnowledgeHistory knowledge) {
        this.id = id;
        this.acts = acts;
        this.versions = versions;
        this.retractions = retractions;
        this.knowledge = knowledge;
        this.events =
                LongStream.concat(acts.stream().mapToLong(CaseAct::position), knowledge.positions())
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /// The same, and what came to the tables after its last event.
    CaseHistory with(
            List<CaseAct> newActs,
            List<EntryVersion> newVersions,
            List<Retraction> newRetractions,
            KnowledgeHistory said) {
        return new CaseHistory(
                id,
                joined(acts, newActs),
                joined(versions, newVersions),
                joined(retractions, newRetractions),
                knowledge.with(said));
    }

    private static <T> List<T> joined(List<T> before, List<T> since) {
        if (before.isEmpty() || since.isEmpty()) {
            return before.isEmpty() ? since : before;
        }
        List<T> all = new ArrayList<>(before.size() + since.size());
        all.addAll(before);
        all.addAll(since);
        return all;
    }

    CaseId id() {
        return id;
    }

    /// Where the last event stands that it knows of; 0 if there is none.
    long lastEvent() {
        return events.length == 0 ? 0 : events[events.length - 1];
    }

    public List<CaseAct> acts(long position) {
        return upTo(position, acts, CaseAct::position);
    }

    public List<EntryVersion> versions(long position) {
        return upTo(position, versions, EntryVersion::position);
    }

    public List<Retraction> retractions(long position) {
        return upTo(position, retractions, Retraction::position);
    }

    public List<Knowing> knowings(long position) {
        return knowledge.knowings(position);
    }

    public List<Search> searches(long position) {
        return knowledge.searches(position);
    }

    /// What can be asked of the case as of a position. The last one is kept: who goes through a
    /// case asks about one position again and again.
    CaseRecord record(long position) {
        int found = Arrays.binarySearch(events, position);
        int count = found < 0 ? -found - 1 : found + 1;
        AsOf known = last;
        if (known == null || known.events != count) {
            known = new AsOf(count, made(position));
            last = known;
        }
        return known.record;
    }

    private CaseRecord made(long position) {
        return new CaseRecord(
                id,
                CaseStatus.isReconstructed(acts(position)),
                versions(position),
                retractions(position),
                knowings(position),
                searches(position));
    }

    /// How many rows it was read from.
    int rows() {
        return acts.size() + versions.size() + retractions.size() + knowledge.size();
    }

    private static <T> List<T> upTo(long position, List<T> rows, ToLongFunction<T> of) {
        return rows.isEmpty() || of.applyAsLong(rows.getLast()) <= position
                ? rows
                : rows.stream().filter(each -> of.applyAsLong(each) <= position).toList();
    }

    /// @param events how many events of the case it knows
    private record AsOf(int events, CaseRecord record) {}
}
