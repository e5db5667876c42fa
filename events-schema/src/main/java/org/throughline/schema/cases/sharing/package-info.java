/// What was passed on, opened, stated to be known.
@NullMarked
package org.throughline.schema.cases.sharing;

import org.jspecify.annotations.NullMarked;
