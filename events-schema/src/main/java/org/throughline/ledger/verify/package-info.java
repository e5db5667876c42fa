/// Checks bundles, receipts, checkpoints and accusations offline, on the JDK alone.
@NullMarked
package org.throughline.ledger.verify;

import org.jspecify.annotations.NullMarked;
