package org.throughline.benchmarks;

import java.util.List;
import java.util.Optional;

/// One target, with the figure that a run gave.
///
/// @param what is measured, and against what
/// @param target what it should be
/// @param moonshot what would be splendid; empty if it is no number
/// @param figure empty if it was not measured
/// @param why it was not; empty if it was
record Goal(
        String what, Bound target, Optional<Bound> moonshot, Optional<Spread> figure, String why) {

    /// What a figure is held against. Medians count.
    ///
    /// @param format of figures like this one
    record Bound(double value, boolean atLeast, String format) {

        boolean met(Spread figure) {
            return atLeast ? figure.median() >= value : figure.median() <= value;
        }

        String text() {
            return (atLeast ? "≥ " : "≤ ") + Spread.number(format, value);
        }
    }

    static final List<String> HEAD =
            List.of("target", "wanted", "measured", "met", "moonshot", "reached");

    static Bound atLeast(double value) {
        return new Bound(value, true, "%.2f");
    }

    static Bound atMost(double value) {
        return new Bound(value, false, "%.2f");
    }

    static Bound millis(double value) {
        return new Bound(value, false, "%.1f ms");
    }

    /// @param figure empty if somebody it needs was not measured; the table of the workload says
    ///   why
    static Goal of(String what, Bound target, Optional<Bound> moonshot, Optional<Spread> figure) {
        return new Goal(what, target, moonshot, figure, "not measured");
    }

    static Goal open(String what, Bound target, Bound moonshot, String why) {
        return new Goal(what, target, Optional.of(moonshot), Optional.empty(), why);
    }

    /// As a row of the table under [#HEAD].
    List<String> cells() {
        return List.of(
                what,
                target.text(),
                figure.map(each -> each.text(target.format())).orElse(why),
                figure.map(each -> target.met(each) ? "met" : "**not met**").orElse("–"),
                moonshot.map(Bound::text).orElse("–"),
                figure.flatMap(each -> moonshot.map(bound -> bound.met(each) ? "yes" : "no"))
                        .orElse("–"));
    }
}
