package org.throughline.query.journey;

import java.util.List;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;

/// How knowledge of the entries of a case travelled, as a lens shows it: the knowings of the tables
/// in order, with who told whom and after how long.
public final class Journeys {

    private final Lens lens;
    private final HeldCase held;
    private final VisibleKnowings knowings;

    /// Of what a lens shows.
    ///
    /// @param held the same case as the lens shows it
    public Journeys(Lens lens, HeldCase held, Texts texts) {
        this.lens = lens;
        this.held = held;
        this.knowings = new VisibleKnowings(lens, held, texts);
    }

    Lens lens() {
        return lens;
    }

    HeldCase held() {
        return held;
    }

    VisibleKnowings knowings() {
        return knowings;
    }

    /// The steps of one entry by time, those without a date last.
    public List<Step> of(Seen entry) {
        return new OneJourney(entry, this).steps();
    }
}
