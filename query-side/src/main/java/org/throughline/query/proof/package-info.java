/// What the ledger proves of a case, for those who may read it.
@NullMarked
package org.throughline.query.proof;

import org.jspecify.annotations.NullMarked;
