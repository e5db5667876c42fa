/// Reads the log into projections: one streaming processor for each, its position saved with its
/// rows.
@NullMarked
package org.throughline.query.feed;

import org.jspecify.annotations.NullMarked;
