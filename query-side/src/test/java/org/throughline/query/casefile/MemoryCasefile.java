package org.throughline.query.casefile;

import java.util.ArrayList;
import java.util.List;
import org.throughline.query.TestCase;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.FeedEvent;

/// The acts that [CasefileProjection] keeps in a table, as a list.
public final class MemoryCasefile {

    private final List<CaseAct> acts = new ArrayList<>();

    /// Takes in an event of the case.
    public void apply(FeedEvent event) {
        Change.of(event.content(), TestCase.CODEC.catalog())
                .ifPresent(change -> acts.add(CasefileProjection.act(event, change)));
    }

    public List<CaseAct> acts() {
        return acts;
    }
}
