/// Who looked: each look at personal data is written down before the first byte of its answer
/// leaves, told to the ledger later, and can be read.
@NullMarked
package org.throughline.query.accesslog;

import org.jspecify.annotations.NullMarked;
