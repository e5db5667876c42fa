/// One side of Throughline as a process of its own, and what all processes have in common.
@NullMarked
package org.throughline.standalone.sides;

import org.jspecify.annotations.NullMarked;
