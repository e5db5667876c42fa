/// A PostgreSQL that lives in one folder and survives being killed.
@NullMarked
package org.throughline.postgres;

import org.jspecify.annotations.NullMarked;
