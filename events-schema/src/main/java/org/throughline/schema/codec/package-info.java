/// Canonical bytes: how events become JSON that is the same everywhere.
@NullMarked
package org.throughline.schema.codec;

import org.jspecify.annotations.NullMarked;
