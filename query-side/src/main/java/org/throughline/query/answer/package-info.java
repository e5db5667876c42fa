/// The question every read answers (known, by, ledger, from, to …) and the forms of answers and
/// errors.
@NullMarked
package org.throughline.query.answer;

import org.jspecify.annotations.NullMarked;
