/// Time as the sources give it: uncertain, lasting or not stated.
@NullMarked
package org.throughline.schema.time;

import org.jspecify.annotations.NullMarked;
