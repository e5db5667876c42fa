package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The targets of reads as of a past point, each with the figure of this run.
final class AsOfGoals {

    private static final List<View> VIEWS = List.of(View.CHRONOLOGY, View.MATRIX, View.LENS);
    private static final List<View> OF_PEER_VIEWS =
            List.of(View.CHRONOLOGY, View.MATRIX, View.LENS, View.ONE);
    private static final double OF_CURRENT = 2;
    private static final double FLAT = 1.3;
    private static final double OF_PEER = 10;
    private static final double LARGE_MILLIS = 100;

    private final AsOfSettings settings;
    private final PastResults results;
    private final List<Goal> goals = new ArrayList<>();

    private AsOfGoals(AsOfSettings settings, PastResults results) {
        this.settings = settings;
        this.results = results;
    }

    static List<Goal> of(AsOfSettings settings, PastResults results) {
        AsOfGoals all = new AsOfGoals(settings, results);
        settings.events().forEach(all::ofCurrent);
        all.flat();
        all.ofPeer();
        all.large();
        return List.copyOf(all.goals);
    }

    private void ofCurrent(long events) {
        for (View view : VIEWS) {
            for (String ours : List.of(PastReads.PAST, PastReads.HEAD)) {
                add(
                        "%s, %s, p99 of current state only, %,d events"
                                .formatted(view.title(), ours, events),
                        Goal.atMost(OF_CURRENT),
                        results.slow(view)
                                .ratio(
                                        PastReads.line(ours, events),
                                        PastReads.line(PastReads.CURRENT, events)));
            }
        }
    }

    private void flat() {
        long least = settings.events().getFirst();
        long most = settings.events().getLast();
        for (View view : VIEWS) {
            add(
                    "%s, %s, p99 at %s events of that at %,d"
                            .formatted(
                                    view.title(),
                                    PastReads.PAST,
                                    most == least ? "more" : "%,d".formatted(most),
                                    least),
                    Goal.atMost(FLAT),
                    most == least
                            ? Optional.empty()
                            : results.slow(view)
                                    .ratio(
                                            PastReads.line(PastReads.PAST, most),
                                            PastReads.line(PastReads.PAST, least)));
        }
    }

    private void ofPeer() {
        String ours = PastReads.line(PastReads.PAST, settings.events().getFirst());
        for (View view : OF_PEER_VIEWS) {
            ofPeer(view, "p50", results.usual(view).ratio(PastReads.XTDB, ours));
            ofPeer(view, "p99", results.slow(view).ratio(PastReads.XTDB, ours));
        }
    }

    private void ofPeer(View view, String which, Optional<Spread> figure) {
        add(
                "%s, %s of %s of ours".formatted(view.title(), which, PastReads.XTDB),
                Goal.atLeast(OF_PEER),
                figure);
    }

    private void large() {
        for (String line :
                List.of(
                        PastReads.LARGE,
                        LensOverHttp.AGAIN,
                        LensOverHttp.PAST,
                        LensOverHttp.AFTER,
                        LensOverHttp.FIRST)) {
            add(
                    "Decision lens of a case of %,d events, p95, %s"
                            .formatted(settings.large(), line),
                    Goal.millis(LARGE_MILLIS),
                    results.large().spread(line));
        }
    }

    private void add(String what, Goal.Bound target, Optional<Spread> figure) {
        goals.add(Goal.of(what, target, Optional.empty(), figure));
    }
}
