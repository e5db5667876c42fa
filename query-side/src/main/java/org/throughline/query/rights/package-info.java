/// Who may read more of a case than what their agency knows: one class for each rule. Pure: what
/// the rules look at is handed in.
@NullMarked
package org.throughline.query.rights;

import org.jspecify.annotations.NullMarked;
