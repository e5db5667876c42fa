package org.throughline.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is in the log after loading.
///
/// @param cases their ids, in the order of the files
/// @param recorded events that this run brought in
/// @param before events that an earlier run had brought in
/// @param entries the ids of entries by the id under which they were submitted
/// @param refused lines that are not in, as told to the user; empty if all went well
public record Loaded(
        List<String> cases,
        int recorded,
        int before,
        Map<String, String> entries,
        List<String> refused) {

    /// The closure that the organisations had not been informed of (lesson 5).
    private static final String CLOSURE = "scr-034";

    public Loaded {
        cases = List.copyOf(cases);
        entries = Map.copyOf(entries);
        refused = List.copyOf(refused);
    }

    public int events() {
        return recorded + before;
    }

    public Optional<String> closure() {
        return Optional.ofNullable(entries.get(CLOSURE));
    }
}
