package org.throughline.query.knowledge;

import java.util.List;
import java.util.stream.LongStream;
import org.throughline.query.rows.Recorded;

/// All that the record of a case ever said of who knew what, up to some event.
public final class KnowledgeHistory {

    /// Nothing yet.
    public static final KnowledgeHistory NONE =
            new KnowledgeHistory(List.of(), List.of(), List.of());

    private final List<Recorded<Knowing>> knowings;
    private final List<Recorded<Leaving>> leavings;
    private final List<Recorded<Search>> searches;

    /// @param knowings in the order of the events that they rest on
    KnowledgeHistory(
            List<Recorded<Knowing>> knowings,
            List<Recorded<Leaving>> leavings,
            List<Recorded<Search>> searches) {
        this.knowings = knowings;
        this.leavings = leavings;
        this.searches = searches;
    }

    /// The same, with all statements of those events of which one was added or ended since.
    public KnowledgeHistory with(KnowledgeHistory since) {
        return new KnowledgeHistory(
                Recorded.renewed(knowings, since.knowings),
                Recorded.renewed(leavings, since.leavings),
                Recorded.renewed(searches, since.searches));
    }

    /// What stood in the record at a position, in order of the events it rests on.
    public List<Knowing> knowings(long position) {
        return Leaving.applied(Recorded.at(position, knowings), Recorded.at(position, leavings));
    }

    /// The searches that had found nothing and stood in the record at a position.
    public List<Search> searches(long position) {
        return Recorded.at(position, searches);
    }

    /// Where the events stand that say that somebody knew something.
    public LongStream positions() {
        return knowings.stream().mapToLong(Recorded::from);
    }

    /// How many statements these are.
    public int size() {
        return knowings.size() + leavings.size() + searches.size();
    }
}
