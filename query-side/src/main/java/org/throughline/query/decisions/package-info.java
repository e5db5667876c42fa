/// What was decided in a case, what was asked for and is not decided yet, and who decided.
@NullMarked
package org.throughline.query.decisions;

import org.jspecify.annotations.NullMarked;
