/// Corrections, retractions and erasures: nothing is overwritten.
@NullMarked
package org.throughline.schema.cases.amendment;

import org.jspecify.annotations.NullMarked;
