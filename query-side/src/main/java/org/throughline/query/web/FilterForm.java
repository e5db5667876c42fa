package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form above a view: what was asked, what can be asked, and what is wrong with it.
///
/// @param action the path of the view itself
/// @param knowers whose knowledge can be asked for
public record FilterForm(
        String action, String caseName, Filter filter, List<Choice> knowers, List<Fault> faults) {

    public String valueOf(String name) {
        return filter.valueOf(name);
    }

    public boolean isBy(Choice knower) {
        return knower.value().equals(filter.valueOf("by"));
    }

    public boolean hindsight() {
        return filter.hindsight();
    }

    /// Whether two places of the log are to be compared.
    public boolean ofPlaces() {
        return filter.ofPlaces();
    }

    public @Nullable String faultOf(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(Fault::text)
                .findFirst()
                .orElse(null);
    }

    public LensWords lens() {
        return LensWords.of(filter, knowers);
    }
}
