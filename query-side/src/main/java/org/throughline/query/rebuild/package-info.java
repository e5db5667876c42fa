/// Makes the tables of a projection again beside the old ones, and exchanges them.
@NullMarked
package org.throughline.query.rebuild;

import org.jspecify.annotations.NullMarked;
