package org.throughline.query.chronology;

import java.util.ArrayList;
import java.util.List;
import org.throughline.query.TestCase;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;

/// What [ChronologyProjection] keeps in tables, as lists.
public final class MemoryChronology {

    private final Versions versions = new Versions(TestCase.CODEC);
    private final List<EntryVersion> all = new ArrayList<>();
    private final List<Retraction> retractions = new ArrayList<>();

    /// Takes in an event of the case.
    public void apply(FeedEvent event) {
        Change.of(event.content(), TestCase.CODEC.catalog())
                .ifPresent(change -> apply(event, change));
    }

    private void apply(FeedEvent event, Change change) {
        switch (change) {
            case Change.Added(_, var entry, var version) ->
                    all.add(versions.of(event, entry, 1, version));
            case Change.Corrected(_, var entry, var version, _) -> {
                long before = all.stream().filter(each -> each.entry().equals(entry)).count();
                all.add(versions.of(event, entry, (int) before + 1, version));
            }
            case Change.Retracted(_, var entry, var by) ->
                    retractions.add(
                            new Retraction(entry, event.position(), by.agency(), by.recorded()));
        }
    }

    public List<EntryVersion> versions() {
        return all;
    }

    public List<Retraction> retractions() {
        return retractions;
    }
}
