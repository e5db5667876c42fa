/// The journey, on dated cases.
@NullMarked
package org.throughline.query.journey;

import org.jspecify.annotations.NullMarked;
