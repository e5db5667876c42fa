/// What changed between two times: in what was known, or in what the record held.
@NullMarked
package org.throughline.query.compare;

import org.jspecify.annotations.NullMarked;
