/// A second verifier, written from `docs/ledger-format.md` alone: it knows nothing of the first,
/// and both have to say the same of every file.
@NullMarked
package org.throughline.acceptance.second;

import org.jspecify.annotations.NullMarked;
