package org.throughline.schema.cases.process;

import org.throughline.schema.cases.Means;
import org.throughline.schema.time.When;

/// How the referrer is told of the outcome, and by when (R53).
public record OutcomeNotice(Means means, When by) {}
