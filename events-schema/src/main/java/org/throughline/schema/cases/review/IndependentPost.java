package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Independence;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// Somebody who chairs, writes or advises in a review: who, how independent, with what expertise
/// (R165, R182, R215, R216).
public record IndependentPost(
        @Nullable PostHolder holder,
        @Nullable Independence independence,
        @Nullable PersonalText expertise) {}
