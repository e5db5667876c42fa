/// One case as of a position of the log and as one reader may see it: what all views start from.
@NullMarked
package org.throughline.query.record;

import org.jspecify.annotations.NullMarked;
