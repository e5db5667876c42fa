package org.throughline.benchmarks;

import java.util.List;
import org.throughline.ledger.Position;
import org.throughline.query.fold.Fold;
import org.throughline.query.fold.Logged;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.StreamId;

/// Works a case out anew from its events up to the point, as `verify=fold` does. The events come
/// from the log of the made-up cases, whichever copy is asked about.
record FoldReader(String name, ProjectedCases cases) implements Answering {

    @Override
    public boolean answers(View view) {
        return view != View.ROWS;
    }

    @Override
    public int answer(View view, PastPoint point) {
        return view.ask(known(point), point);
    }

    WhoKnew known(PastPoint point) {
        List<Logged> events =
                cases
                        .log()
                        .readStream(StreamId.of(point.base()), Position.of(point.basePosition()))
                        .stream()
                        .map(row -> Logged.of(row, cases.codec()))
                        .toList();
        return Fold.of(events, point.basePosition());
    }
}
