/// The log in PostgreSQL: the one append path, the reads over it, and the snapshots.
@NullMarked
package org.throughline.command.store;

import org.jspecify.annotations.NullMarked;
