/// The cryptographic log, on the JDK alone.
@NullMarked
package org.throughline.ledger;

import org.jspecify.annotations.NullMarked;
