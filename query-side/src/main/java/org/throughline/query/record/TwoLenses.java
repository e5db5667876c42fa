package org.throughline.query.record;

/// One case for one reader as of two times, read in one snapshot.
public record TwoLenses(Lens left, Lens right) {}
