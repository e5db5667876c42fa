/// Both sides in one process, with a PostgreSQL and an issuer of tokens of its own.
@NullMarked
package org.throughline.standalone;

import org.jspecify.annotations.NullMarked;
