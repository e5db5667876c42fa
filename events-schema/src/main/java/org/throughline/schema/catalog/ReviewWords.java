package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.review.ImrFindingRecorded;

/// The words for the steps of a review.
final class ReviewWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(
                            ImrFindingRecorded.class,
                            "Finding of a management review",
                            "/kind",
                            "/what"));

    private ReviewWords() {}
}
