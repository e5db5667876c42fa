package org.throughline.schema.cases.review;

import org.throughline.schema.cases.CaseEvent;

/// A step of a review.
public sealed interface ReviewEvent extends CaseEvent permits ImrFindingRecorded {}
