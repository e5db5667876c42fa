package org.throughline.generator;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All cases of a recipe, one after the other. Nothing is kept: a case is told while it is read.
public final class SyntheticCases {

    private SyntheticCases() {}

    public static Stream<SyntheticCase> of(Recipe recipe) {
        Stories stories = Stories.all();
        return IntStream.range(0, recipe.cases())
                .mapToObj(
                        index ->
                                new SyntheticCase(
                                        stories, recipe.seed(), index, recipe.sizeOf(index)));
    }

    /// The agencies that the cases speak of. They must be registered where the cases are sent.
    public static List<CastAgency> agencies() {
        return CastAgency.ALL;
    }
}
