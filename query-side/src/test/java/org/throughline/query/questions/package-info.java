/// The questions, on dated cases.
@NullMarked
package org.throughline.query.questions;

import org.jspecify.annotations.NullMarked;
