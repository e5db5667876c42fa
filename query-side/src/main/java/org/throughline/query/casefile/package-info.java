/// The case as a case: opened, closed, which agencies are involved.
@NullMarked
package org.throughline.query.casefile;

import org.jspecify.annotations.NullMarked;
